import { isDeepStrictEqual } from "node:util";
import { createSandbox } from "@clade/sandbox";
import type { Benchmark } from "../harness/benchmark.ts";
import { inRounds } from "../harness/in-rounds.ts";
import { latencyOf } from "../harness/latency-of.ts";
import { rowOf, type Row } from "../harness/row.ts";
import { rightRequest } from "../servers/spec-request.ts";
import { entitiesOf, manyTasks, VENDOR, withEntities } from "./many-tasks.ts";
import { queryCases, type QueryCase } from "./query-cases.ts";

const COUNT = 100_000;

export const sandboxQueries: Benchmark = {
  name: "sandbox-queries",
  aim:
    "Clarizen's queries among 100,000 tasks, from the request to the text of the answer, take at most twice as long as a plain scan " +
    "in JavaScript of the same objects in an array, which filters and projects and no more. By id and by reference they are faster.",
  run: async ({ rounds }) => {
    const sandbox = await createSandbox({ vendors: [VENDOR], quotas: false });
    const start = sandbox.snapshot();
    sandbox.restore(withEntities(start, manyTasks(start, COUNT)));
    const rows: Row[] = [];
    for (const item of queryCases(entitiesOf(sandbox.snapshot()))) {
      rows.push(await measure(sandbox.fetch, item, rounds));
    }
    return rows;
  },
};

async function measure(
  send: typeof fetch,
  { what, q, scan, bound }: QueryCase,
  rounds: number,
): Promise<Row> {
  const { url, method, headers } = rightRequest(VENDOR, "runQuery");
  const body = JSON.stringify({ q, paging: { limit: 5000 } });
  const query = async (): Promise<string> => (await send(url, { method, headers, body })).text();
  const { entities } = JSON.parse(await query()) as { entities?: unknown };
  if (!isDeepStrictEqual(entities, scan())) throw new Error(`The scan finds something else than: ${q}`);
  const measured = await inRounds(
    rounds,
    () => latencyOf(query),
    () => latencyOf(scan),
  );
  return rowOf({ what, peer: "scan", unit: "ms", bound }, measured);
}
