import type { Redactor } from "../secrets/redactor.ts";

/** Statuses that Response accepts. A server may send 999 all the same, and a browser has 0 for a hidden redirect. */
const isOrdinary = (status: number): boolean => status >= 200 && status <= 599;

/** The answer without its URL and body, both of which may hold secrets; its headers with secrets masked. */
export function bareResponse(response: Response, redactor: Redactor): Response {
  const { status } = response;
  const bare = new Response(null, {
    status: isOrdinary(status) ? status : 500,
    statusText: redactor.text(response.statusText),
    headers: redactor.headers(response.headers),
  });
  return isOrdinary(status)
    ? bare
    : Object.defineProperty(bare, "status", { value: status, enumerable: true });
}
