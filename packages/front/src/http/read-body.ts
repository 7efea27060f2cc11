import type { IncomingMessage } from "node:http";
import type { FrontResponse } from "./front-request.ts";
import { inflateBody } from "./inflate-body.ts";
import { bodyTooLarge } from "./messages.ts";
import { nodeDecompressions } from "./node-decompressions.ts";

/**
 * Reads a request's body to its end and inflates it.
 *
 * @returns The body, or the refusal of one that is too large or wrongly encoded.
 * @throws Error when the caller goes away half-way.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | FrontResponse> {
  const body = await collect(request, limit);
  if (!body) return bodyTooLarge(limit);
  return inflateBody(body, request.headers["content-encoding"] ?? "", limit, nodeDecompressions);
}

/** Leaves the rest of a body that is too large to Node, which reads it off so that the caller sees the answer. */
async function collect(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  const length = Number(request.headers["content-length"] ?? 0);
  if (length > limit) return undefined;
  // Only these two headers announce a body (RFC 9112, 6.3), and to wait for the end of none would cost a turn of the event loop.
  if (length === 0 && request.headers["transfer-encoding"] === undefined) return new Uint8Array();
  return new Promise((settle, fail) => {
    const chunks: Uint8Array[] = [];
    let received = 0;
    request.on("data", (chunk: Uint8Array) => {
      received += chunk.length;
      if (received <= limit) chunks.push(chunk);
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
