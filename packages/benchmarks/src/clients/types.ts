import type { Benchmark } from "../harness/benchmark.ts";
import { inTurn, type Measure } from "../harness/in-turn.ts";
import type { Bound, Row } from "../harness/row.ts";
import { besidePeers } from "./beside-peers.ts";
import { callSites, repeated } from "./call-site.ts";
import { callerOf } from "./caller.ts";
import { checkTypes, writeProject, type TypeCheck } from "./check-types.ts";
import { forEachClient, type ClientKind, type ClientName, type ForEach } from "./client-kind.ts";
import { clientVendors, type ClientVendor } from "./client-vendor.ts";
import { withClients } from "./with-clients.ts";

const COUNTS = [1, 20, 100] as const;
const [FEWEST, , MOST] = COUNTS;

/** What it takes to check a caller with so many calls. */
type ByCount = Readonly<Record<(typeof COUNTS)[number], TypeCheck>>;

export const clientsTypes: Benchmark = {
  name: "clients-types",
  aim:
    "What TypeScript takes to check a program with 1, 20 and 100 calls: each further call costs a tenth more than with plain " +
    "openapi-fetch at most, and a program less than with any generated client.",
  run: ({ rounds }) => {
    const vendors = Object.values(clientVendors);
    return withClients(vendors, async (folderOf) => {
      const rows: Row[] = [];
      for (const vendor of vendors) {
        const checks = await forEachClient((kind, name) => checksOf(vendor, folderOf(vendor), kind, name));
        rows.push(...rowsOf(vendor, await inTurn(rounds, checks)));
      }
      return rows;
    });
  },
};

/** What checks a client's callers one after the other. */
async function checksOf(
  vendor: ClientVendor,
  folder: string,
  kind: ClientKind,
  name: ClientName,
): Promise<Measure<ByCount>> {
  const sites = callSites(vendor);
  const projects = new Map<number, string>();
  for (const count of COUNTS) {
    const text = callerOf(kind, vendor, repeated(sites, count));
    projects.set(count, await writeProject(folder, `${name.replace(" ", "-")}-${String(count)}`, text));
  }
  return async () => {
    const checks: Partial<Record<number, TypeCheck>> = {};
    for (const [count, project] of projects) checks[count] = await checkTypes(project);
    return checks as ByCount;
  };
}

function rowsOf({ name }: ClientVendor, rounds: readonly ForEach<ByCount>[]): Row[] {
  const less: Bound = { atMost: 1 };
  const bounds = { "Hey API": less, Redocly: less };
  const counted = COUNTS.flatMap((count) => {
    const what = `${name}, calls: ${String(count)}`;
    return [
      ...besidePeers({ what, unit: "ms" }, rounds, (checks) => checks[count].milliseconds, bounds),
      ...besidePeers({ what, unit: "MB" }, rounds, (checks) => checks[count].megabytes, bounds),
      ...besidePeers(
        { what, unit: "instantiations" },
        rounds,
        (checks) => checks[count].instantiations,
        bounds,
      ),
    ];
  });
  const further = (checks: ByCount): number =>
    (checks[MOST].instantiations - checks[FEWEST].instantiations) / (MOST - FEWEST);
  return [
    ...counted,
    ...besidePeers({ what: `${name}, a further call`, unit: "instantiations" }, rounds, further, {
      "openapi-fetch": { atMost: 1.1 },
    }),
  ];
}
