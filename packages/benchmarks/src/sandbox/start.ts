import type { Benchmark } from "../harness/benchmark.ts";
import { inRounds } from "../harness/in-rounds.ts";
import { rowOf, type Bound, type Row } from "../harness/row.ts";
import { compareStarts } from "../servers/compare-starts.ts";
import { measureStart } from "../servers/measure-start.ts";
import { program } from "../servers/program.ts";
import { runProgram } from "../servers/run-program.ts";
import { servePrism } from "../servers/serve-prism.ts";
import { firstGet } from "../servers/spec-request.ts";

/** That with the smallest spec, and that with the largest. */
const VENDORS = ["cligs", "klipfolio"];

export const sandboxStart: Benchmark = {
  name: "sandbox-start",
  aim:
    "To the first answer: a sandbox in a process that runs, its import included, takes a tenth of the time that Prism's command " +
    "line takes with the same spec from the start of its process. Beside it, a process of its own, and `clade-sandbox` with all " +
    "vendors beside as many of Prism's at once.",
  run: async ({ rounds }) => {
    const rows: Row[] = [];
    for (const vendor of VENDORS) rows.push(...(await startsOf(vendor, rounds)));
    return [...rows, ...(await compareStarts("sandbox", {}, rounds))];
  },
};

interface Start {
  /** Of the whole process. */
  readonly process: number;
  /** Of its work in a process that runs. Prism's command line has no other way to work. */
  readonly work: number;
}

async function startsOf(vendor: string, rounds: number): Promise<Row[]> {
  const request = firstGet(vendor);
  const { url, headers } = request;
  const argv = [program("sandbox/programs/first-answer"), vendor, url, JSON.stringify({ headers })];
  const measured = await inRounds<Start>(
    rounds,
    async () => {
      const began = performance.now();
      const work = Number(await runProgram(argv));
      return { process: performance.now() - began, work };
    },
    async () => {
      const { milliseconds } = await measureStart(() => servePrism([vendor]), [request]);
      return { process: milliseconds, work: milliseconds };
    },
  );
  const row = (what: string, figure: keyof Start, bound?: Bound): Row =>
    rowOf(
      { what: `${vendor}, ${what}`, peer: "Prism CLI", unit: "ms", ...(bound && { bound }) },
      measured.map(({ ours, theirs }) => ({ ours: ours[figure], theirs: theirs[figure] })),
    );
  return [row("in process", "work", { atMost: 0.1 }), row("a process of its own", "process")];
}
