import type { Call, Progress } from "../call.ts";
import { fileStream } from "./file-stream.ts";
import { networkErrorOf } from "./network-error-of.ts";

/** Reads a body that is a file, in the shape that the call asked for. */
export async function readFile(call: Call, progress: Progress, response: Response): Promise<unknown> {
  const { as, signal } = call.init;
  if (as === "text") return response.text();
  if (as !== "stream") return new Uint8Array(await response.arrayBuffer());
  const body = (response.body ?? new Blob([]).stream()) as ReadableStream<Uint8Array>;
  return fileStream(body, signal, (thrown) => networkErrorOf(call, progress, thrown));
}
