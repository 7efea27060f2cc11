import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.ts";
import type { CallSite } from "./call-site.ts";
import { callerOf } from "./caller.ts";
import { forEachClient, type ForEach } from "./client-kind.ts";
import type { ClientVendor } from "./client-vendor.ts";

/** What clients are made with. */
export interface Connection {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
}

/** Makes one call. */
export type Send = () => Promise<unknown>;

/** Makes all clients of a vendor in this process, and gives what makes a call by each. */
export async function connectAll(
  vendor: ClientVendor,
  folder: string,
  site: CallSite,
  { baseUrl, fetch }: Connection,
): Promise<ForEach<Send>> {
  return forEachClient(async (kind, name) => {
    const path = join(folder, `${name.replace(" ", "-")}-${site.operationId}.mjs`);
    await writeFile(path, await bundle(callerOf(kind, vendor, [site]), folder, { platform: "node" }));
    const { connect } = (await import(pathToFileURL(path).href)) as {
      connect: (...connection: [baseUrl: string, fetchWith: typeof globalThis.fetch]) => readonly [Send];
    };
    return connect(baseUrl, fetch)[0];
  });
}
