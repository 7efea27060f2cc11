import createClient from "openapi-fetch";
import type { CallSite } from "./call-site.ts";
import type { ClientVendor } from "./client-vendor.ts";
import type { Connection, Send } from "./connect-all.ts";

const LIMIT = 30_000;

type Request = (method: string, path: string, init: object) => Promise<unknown>;

/** Makes calls by a plain openapi-fetch that is told to give up after a time, as ours does unasked. */
export function limitedSend({ headers }: ClientVendor, site: CallSite, connection: Connection): Send {
  // Without a spec's types it takes no path at all.
  const request = createClient({ ...connection, headers }).request as Request;
  const { body, ...params } = site.inputs;
  return () => request(site.method, site.template, { params, body, signal: AbortSignal.timeout(LIMIT) });
}
