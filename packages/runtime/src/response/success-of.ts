import type { Call, Progress } from "../call.ts";
import type { CallFailure, CallSuccess, CreationSuccess } from "../types/call-result.ts";
import { misfitOf } from "./misfit-of.ts";
import { readCreated } from "./read-created.ts";

type Result =
  CallSuccess<unknown> | CreationSuccess<unknown, Readonly<Record<string, string>>> | CallFailure<unknown>;

/** The result of an answer that could be read: with the ids of what was created, where the spec says that it tells them. */
export function successOf(call: Call, progress: Progress, response: Response, data: unknown): Result {
  const ids = call.operation.created;
  if (!ids) return { data, response };
  const reading = readCreated(ids, data);
  if ("created" in reading) return { data, created: reading.created, response };
  // The caller's next thought would be to try again, which would create a second one.
  const problem = `and has created what was asked for, so do not just repeat the call, but its answer has no ${reading.missing}`;
  return { error: misfitOf(call, progress, response, data, problem), response };
}
