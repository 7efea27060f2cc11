import type { Benchmark } from "../harness/benchmark.ts";
import type { Bound, Row } from "../harness/row.ts";
import { besidePeers } from "./beside-peers.ts";
import { sizeOf, type Size } from "./bundle.ts";
import { callSites } from "./call-site.ts";
import { callerOf } from "./caller.ts";
import { forEachClient, type ClientKind, type ForEach } from "./client-kind.ts";
import { clientVendors, type ClientVendor } from "./client-vendor.ts";
import { withClients } from "./with-clients.ts";

export const clientsSize: Benchmark = {
  name: "clients-size",
  aim:
    "What a browser loads, minified by esbuild and then compressed by gzip, for a program that makes a client and one call, and for " +
    "all that a client exports: less than of the client that Redocly CLI generates from the same spec, and half of it for Klipfolio. " +
    "It is the same in every round.",
  run: () => {
    const { klipfolio, clarizen } = clientVendors;
    return withClients([klipfolio, clarizen], async (folderOf) => [
      ...(await rowsOf(klipfolio, folderOf(klipfolio), { atMost: 0.5 })),
      ...(await rowsOf(clarizen, folderOf(clarizen), { atMost: 1 })),
    ]);
  },
};

async function rowsOf(vendor: ClientVendor, folder: string, bound: Bound): Promise<Row[]> {
  const sites = callSites(vendor).slice(0, 1);
  const one = await forEachClient((kind) => sizeOf(callerOf(kind, vendor, sites), folder));
  const all = await forEachClient((kind) => sizeOf(everythingOf(kind, vendor), folder));
  return [
    ...rowsOfSizes(`${vendor.name}, one call`, one, bound),
    ...rowsOfSizes(`${vendor.name}, all exports`, all, bound),
  ];
}

function everythingOf(kind: ClientKind, vendor: ClientVendor): string {
  const modules = kind.modules(vendor);
  return modules.map((module, index) => `export * as all${String(index)} from "${module}";`).join("\n");
}

function rowsOfSizes(what: string, sizes: ForEach<Size>, bound: Bound): Row[] {
  return (["minified", "gzipped"] as const).flatMap((form) =>
    besidePeers({ what: `${what}, ${form}`, unit: "kB" }, [sizes], (size) => size[form], { Redocly: bound }),
  );
}
