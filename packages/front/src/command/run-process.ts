import type { Command } from "./command.ts";
import { runCommand } from "./run-command.ts";

/** Runs a command as this process: with its arguments and streams, until a signal ends it, and then exits. */
export async function runProcess(command: Command): Promise<never> {
  const ended = new AbortController();
  const end = (): void => {
    ended.abort();
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  // Whoever reads the output may close it early, as `clade-mock | head -1` does.
  process.stdout.once("error", end);
  const exitCode = await runCommand(command, process.argv.slice(2), {
    out: process.stdout,
    error: process.stderr,
    isColoured: process.stdout.isTTY && !process.env["NO_COLOR"],
    ended: ended.signal,
  });
  // Something may still be loading, which nobody waits for any more.
  process.exit(exitCode);
}
