import { createSandbox } from "@clade/sandbox";
import { manyTasks, VENDOR, withEntities } from "../many-tasks.ts";

/* A program: prints how many megabytes the heap holds of many tasks, in a `sandbox` or in an `array`. Needs --expose-gc. */
const COUNT = 100_000;
const sandbox = await createSandbox({ vendors: [VENDOR] });
const start = sandbox.snapshot();

const before = heldMegabytes();
const kept = process.argv[2] === "sandbox" ? keepInSandbox() : keepInArray();
process.stdout.write(String(heldMegabytes() - before));
// What is still wanted is not garbage.
kept();

function keepInSandbox(): () => unknown {
  sandbox.restore(withEntities(start, manyTasks(start, COUNT)));
  return () => sandbox;
}

/** A clone, since the sandbox makes one too: rows that share texts would hold less. */
function keepInArray(): () => unknown {
  const rows = structuredClone(manyTasks(start, COUNT));
  return () => rows;
}

function heldMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}
