import { run } from "./run.ts";

/* eslint-disable no-console -- a command line prints */
process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  print: (line) => {
    console.error(line);
  },
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
