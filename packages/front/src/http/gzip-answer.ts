import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { acceptsGzip } from "./accepts-gzip.ts";
import type { FrontRequest, FrontResponse } from "./front-request.ts";
import { mayHaveBody } from "./may-have-body.ts";

/**
 * Gzips an answer for a caller that takes it. Every body is, even one that grows by it: whether a program meets
 * compression must not hang on the length of an example.
 */
export async function gzipAnswer(
  { "accept-encoding": accepted }: FrontRequest["headers"],
  answer: FrontResponse,
): Promise<FrontResponse> {
  const { status, headers, body } = answer;
  const isPlain = body.length === 0 || !mayHaveBody(status) || "content-encoding" in headers;
  if (isPlain || !acceptsGzip(accepted)) return answer;
  const zipped = await promisify(gzip)(body);
  return { status, headers: { ...headers, "content-encoding": "gzip" }, body: zipped };
}
