import { bodyOf } from "./body-of.ts";

/** One mebibyte: more than any message, and little enough that a broken vendor cannot fill the memory. */
export const ERROR_BODY_LIMIT = 1_048_576;

async function readStream(stream: ReadableStream<Uint8Array>, limit: number): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let left = limit;
  try {
    while (left > 0) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value.subarray(0, left), { stream: true });
      left -= value.byteLength;
    }
  } catch {
    // The connection broke off. The status says what matters; what has come of the body is kept.
  }
  reader.cancel().catch(() => undefined);
  return text + decoder.decode();
}

/**
 * The text of an error's body. After the limit, in bytes, it is cut and the rest is not fetched.
 * A body that breaks off yields what came.
 */
export async function readBoundedText(response: Response, limit = ERROR_BODY_LIMIT): Promise<string> {
  const body = await bodyOf(response);
  return body ? readStream(body, limit) : "";
}
