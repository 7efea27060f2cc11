import { UsageError } from "@clade/runtime";
import type { BulkCall } from "../types.ts";

function refuseHeaders(headers: Headers): void {
  const own = [...headers.keys()].find((name) => name !== "content-type");
  if (own === undefined) return;
  throw new UsageError(
    `A call in a bulk has no headers of its own, such as "${own}". Give them to bulk(), for all of its calls.`,
  );
}

async function bodyOf(request: Request): Promise<Pick<BulkCall, "body">> {
  const text = await request.text();
  if (text === "") return {};
  if (request.headers.get("content-type")?.startsWith("application/json")) {
    return { body: JSON.parse(text) as NonNullable<BulkCall["body"]> };
  }
  throw new UsageError("The body of a call in a bulk is JSON; this one is something else.");
}

/**
 * Makes a request into a call of a bulk.
 * @throws UsageError for what has no place there
 */
export async function bulkCallOf(request: Request, baseUrl: string): Promise<BulkCall> {
  refuseHeaders(request.headers);
  const { pathname, search } = new URL(request.url);
  const folder = new URL(baseUrl).pathname.replace(/\/+$/u, "");
  return {
    url: pathname.slice(folder.length) + search,
    method: request.method as BulkCall["method"],
    ...(await bodyOf(request)),
  };
}
