import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";

/** A server in a process of its own. */
export interface Server {
  /** @throws Error with what it has written where it has ended by itself */
  readonly check: () => void;
  /** The memory that it holds, in megabytes. */
  readonly megabytes: () => Promise<number>;
  readonly end: () => Promise<void>;
}

/** Starts plain Node with some arguments. What it prints is thrown away, so that nobody waits for a reader. */
export function startServer(argv: readonly string[]): Server {
  const child = spawn(process.execPath, argv, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, NODE_ENV: undefined },
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    check: () => {
      if (hasEnded()) throw new Error(`A server ended before its time: node ${argv.join(" ")}\n${errors}`);
    },
    megabytes: () => residentMegabytes(child.pid ?? 0),
    end: async () => {
      if (hasEnded()) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

async function residentMegabytes(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(pid)]);
  return Number(stdout) / 1024;
}
