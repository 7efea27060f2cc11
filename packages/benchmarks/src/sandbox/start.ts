import type { Benchmark } from "../harness/benchmark.ts";
import { inRounds } from "../harness/in-rounds.ts";
import { millisecondsOf } from "../harness/milliseconds-of.ts";
import { rowOf, type Row } from "../harness/row.ts";
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
    "From the start of a process to its first answer: a sandbox in the process itself, its import included, takes a tenth of the " +
    "time of Prism's command line with the same spec. Beside it, `clade-sandbox` with all vendors and as many of Prism's at once.",
  run: async ({ rounds }) => {
    const rows: Row[] = [];
    for (const vendor of VENDORS) rows.push(await inProcess(vendor, rounds));
    return [...rows, ...(await compareStarts("sandbox", {}, rounds))];
  },
};

async function inProcess(vendor: string, rounds: number): Promise<Row> {
  const request = firstGet(vendor);
  const { url, headers } = request;
  const argv = [program("sandbox/programs/first-answer"), vendor, url, JSON.stringify({ headers })];
  const measured = await inRounds(
    rounds,
    () => millisecondsOf(() => runProgram(argv)),
    async () => (await measureStart(() => servePrism([vendor]), [request])).milliseconds,
  );
  const subject = { what: `${vendor}, in process`, peer: "Prism CLI", unit: "ms" } as const;
  return rowOf({ ...subject, bound: { atMost: 0.1 } }, measured);
}
