import type { Benchmark } from "../harness/benchmark.ts";
import { inRounds } from "../harness/in-rounds.ts";
import { rowOf } from "../harness/row.ts";
import { program } from "../servers/program.ts";
import { runProgram } from "../servers/run-program.ts";

export const sandboxMemory: Benchmark = {
  name: "sandbox-memory",
  aim:
    "What the heap holds of 100,000 tasks of Clarizen, after the garbage is collected: in a sandbox, where five more tables find " +
    "them by their references, and as plain objects in an array.",
  run: async ({ rounds }) => {
    const held = async (where: string): Promise<number> =>
      Number(await runProgram(["--expose-gc", program("sandbox/programs/held-memory"), where]));
    const measured = await inRounds(
      rounds,
      () => held("sandbox"),
      () => held("array"),
    );
    return [rowOf({ what: "100,000 tasks", peer: "array", unit: "MB" }, measured)];
  },
};
