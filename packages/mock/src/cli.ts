import { run } from "./run.ts";

const ended = new AbortController();
const end = (): void => {
  ended.abort();
};
process.once("SIGINT", end);
process.once("SIGTERM", end);
// Whoever reads the output may close it early, as `clade-mock | head -1` does.
process.stdout.once("error", end);

const exitCode = await run(process.argv.slice(2), {
  out: process.stdout,
  error: process.stderr,
  isColoured: process.stdout.isTTY && !process.env["NO_COLOR"],
  ended: ended.signal,
});
// Prism may still be loading, which nobody waits for any more.
process.exit(exitCode);
