import type { ServerResponse } from "node:http";
import type { FrontResponse } from "./front-request.ts";
import { mayHaveBody } from "./may-have-body.ts";

/** Sends an answer. HEAD has the headers of GET, the length of what it leaves out among them. */
export function send(response: ServerResponse, answer: FrontResponse): void {
  if (response.destroyed || response.headersSent) return;
  begin(response, answer);
  response.end(bodyOf(response, answer));
}

/** Writes the head of an answer. */
export function begin(response: ServerResponse, { status, headers, body }: FrontResponse): void {
  const length = mayHaveBody(status) ? { "content-length": String(Buffer.byteLength(body)) } : {};
  response.writeHead(status, { ...headers, ...length });
}

/** What is sent of an answer's body: nothing to HEAD, nor with a status that has none. */
export function bodyOf({ req }: ServerResponse, { status, body }: FrontResponse): FrontResponse["body"] {
  return mayHaveBody(status) && req.method !== "HEAD" ? body : "";
}
