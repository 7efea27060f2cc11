import type { IncomingMessage } from "node:http";
import type { FrontResponse } from "./front-request.ts";
import { inflateBody } from "./inflate-body.ts";
import { bodyTooLarge } from "./messages.ts";

/**
 * Reads a request's body to its end and inflates it.
 *
 * @returns The body, or the refusal of one that is too large or wrongly encoded.
 * @throws Error when the caller goes away half-way.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | FrontResponse> {
  const body = await collect(request, limit);
  if (!body) return bodyTooLarge(limit);
  return body.length === 0 ? body : inflateBody(body, request.headers["content-encoding"] ?? "", limit);
}

/** Leaves the rest of a body that is too large to Node, which reads it off so that the caller sees the answer. */
async function collect(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return undefined;
  return new Promise((settle, fail) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    request.on("data", (chunk: Uint8Array) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else settle(undefined);
    });
    request.on("end", () => {
      settle(Buffer.concat(chunks));
    });
    request.on("error", fail);
    request.on("close", () => {
      fail(new Error("The caller went away."));
    });
  });
}
