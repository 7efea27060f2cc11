import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Benchmark } from "../harness/benchmark.ts";
import { inTurn, type Measure } from "../harness/in-turn.ts";
import type { Row } from "../harness/row.ts";
import { program } from "../servers/program.ts";
import { runProgram } from "../servers/run-program.ts";
import { besidePeers } from "./beside-peers.ts";
import { bundle } from "./bundle.ts";
import { callSites } from "./call-site.ts";
import { callerOf } from "./caller.ts";
import { forEachClient, type ClientKind, type ClientName } from "./client-kind.ts";
import { clientVendors, type ClientVendor } from "./client-vendor.ts";
import { withClients } from "./with-clients.ts";

export const clientsImport: Benchmark = {
  name: "clients-import",
  aim:
    "How long a new process of Node takes to import a program with one call and the client that it makes: ours and openapi-fetch " +
    "as they are installed, the generated ones as one file each.",
  run: ({ rounds }) => {
    const vendors = Object.values(clientVendors);
    return withClients(vendors, async (folderOf) => {
      const rows: Row[] = [];
      for (const vendor of vendors) {
        const imports = await forEachClient((kind, name) => importOf(vendor, folderOf(vendor), kind, name));
        const measured = await inTurn(rounds, imports);
        rows.push(
          ...besidePeers({ what: vendor.name, unit: "ms" }, measured, (milliseconds) => milliseconds, {}),
        );
      }
      return rows;
    });
  },
};

async function importOf(
  vendor: ClientVendor,
  folder: string,
  kind: ClientKind,
  name: ClientName,
): Promise<Measure<number>> {
  const path = join(folder, `${name.replace(" ", "-")}.mjs`);
  const text = callerOf(kind, vendor, callSites(vendor).slice(0, 1));
  await writeFile(path, await bundle(text, folder, { packages: "external" }));
  const argv = [program("clients/programs/import-time"), path];
  return async () => Number(await runProgram(argv));
}
