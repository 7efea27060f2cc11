import type { Call, Progress } from "../call.ts";
import type { DecodeError } from "../errors/decode-error.ts";
import { decodeErrorOf } from "./decode-error-of.ts";

/**
 * The error for a successful answer that is JSON, but lacks what the spec promises.
 * @param problem what it lacks, as a sentence goes on after the status
 */
export function misfitOf(
  call: Call,
  progress: Progress,
  response: Response,
  data: unknown,
  problem: string,
): DecodeError {
  const text = data === undefined ? "" : JSON.stringify(call.redactor.data(data));
  return decodeErrorOf(call, progress, response, text, problem);
}
