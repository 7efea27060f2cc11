import type { Call, Progress } from "../call.ts";
import { bodyOf } from "../response/body-of.ts";
import { discardBody } from "../response/discard-body.ts";
import { fileStream } from "../response/file-stream.ts";
import { hasNoBody } from "../response/has-no-body.ts";
import { isSuccess } from "../response/is-success.ts";
import { networkErrorOf } from "../response/network-error-of.ts";
import { readBoundedText } from "../response/read-bounded-text.ts";
import { readData, type DataForm, type ReadData } from "../response/read-data.ts";

/** The vendor's answer, read: what was asked for, or the text of a refusal. */
export type Answer = { readonly response: Response } & (ReadData | { readonly refusal: string });

function formOf({ operation, init }: Call): DataForm {
  if (operation.reads === "bytes") return init.as === "text" ? "text" : "bytes";
  return operation.reads === undefined ? "json" : "text";
}

async function streamOf(
  call: Call,
  progress: Progress,
  response: Response,
): Promise<ReadableStream<Uint8Array>> {
  const body = (await bodyOf(response)) ?? new Blob([]).stream();
  return fileStream(body, call.init.signal, (thrown) => networkErrorOf(call, progress, thrown));
}

/** Reads the body of an answer. Rejects where that of a success breaks off. */
export async function readWhole(call: Call, progress: Progress, response: Response): Promise<Answer> {
  const { method, operation, init } = call;
  if (!isSuccess(response, operation)) return { response, refusal: await readBoundedText(response) };
  if (hasNoBody(method, response.status, operation)) {
    discardBody(response);
    return { response, data: undefined };
  }
  if (operation.reads === "bytes" && init.as === "stream")
    return { response, data: await streamOf(call, progress, response) };
  return { response, ...(await readData(response, formOf(call), call.maxResponseSize)) };
}
