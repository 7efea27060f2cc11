import type { Call, Progress } from "../call.ts";
import { DecodeError } from "../errors/decode-error.ts";
import { errorContext } from "../errors/error-context.ts";

const EXCERPT = 200;
/** Enough to find a secret that begins inside the excerpt and ends beyond it. */
const SEARCHED = 4096;

/**
 * The error for a successful answer whose body is not what the spec promises.
 * @param problem what is wrong with it, as a sentence goes on after the status
 */
export function decodeErrorOf(
  call: Call,
  progress: Progress,
  response: Response,
  text: string,
  problem: string,
): DecodeError {
  const contentType = response.headers.get("content-type");
  return new DecodeError(errorContext(call, progress), {
    status: response.status,
    problem,
    contentType: contentType === null ? undefined : call.redactor.text(contentType),
    excerpt: call.redactor.text(text.slice(0, SEARCHED)).slice(0, EXCERPT),
  });
}
