import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { typescriptHooks } from "@clade/front/testing";

/** What a server under fuzzing tells of itself. */
export interface ServerState {
  /** Of the heap, once all garbage is collected. */
  readonly heapBytes: number;
  /** What went wrong inside since it was last asked. */
  readonly reports: readonly string[];
}

/** A server in a process of its own, so that neither a crash nor a loop without end takes the test along. */
export interface FuzzedServer {
  readonly origin: string;
  /** @throws Error when it has ended, or does not answer in time. */
  readonly state: () => Promise<ServerState>;
  readonly close: () => Promise<void>;
}

const PATIENCE = 60_000;
const program = fileURLToPath(new URL("server.ts", import.meta.url));

export async function startFuzzedServer(): Promise<FuzzedServer> {
  const child = fork(program, {
    execArgv: ["--expose-gc", "--import", typescriptHooks, "--conditions=@clade/source"],
  });
  const exit = once(child, "exit");
  const answer = async (): Promise<unknown> => {
    const signal = AbortSignal.timeout(PATIENCE);
    const ended = exit.then(([code]) => {
      throw new Error(`The server has ended with ${String(code)}.`);
    });
    const [message] = (await Promise.race([once(child, "message", { signal }), ended])) as unknown[];
    return message;
  };
  const { origin } = (await answer()) as { origin: string };
  return {
    origin,
    state: async () => {
      child.send("state");
      return (await answer()) as ServerState;
    },
    close: async () => {
      child.kill("SIGKILL");
      await exit;
    },
  };
}
