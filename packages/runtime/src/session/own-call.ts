import type { Call, ClientParts, Progress } from "../call.ts";
import type { Admit } from "../credentials/admission.ts";
import { performCall } from "../perform-call.ts";
import { prepareCall } from "../prepare-call.ts";
import type { UntypedInit } from "../request/check-init.ts";
import { startProgress } from "../start-progress.ts";
import type { CallResult } from "../types/call-result.ts";

/** A call that the client has made of its own accord, such as a login. */
export interface OwnCall {
  readonly call: Call;
  readonly progress: Progress;
  readonly result: CallResult<unknown>;
}

/**
 * Makes such a call, in all else like those of the caller.
 * @param key the operation as the behaviour table lists it, such as `POST /login`
 */
export async function makeOwnCall(
  parts: ClientParts,
  key: string,
  init: UntypedInit,
  admit: Admit,
): Promise<OwnCall> {
  const [method = "", path = ""] = key.split(" ");
  // Calls that take their turn later may be waiting for this one.
  const turns = { ...parts.turns, enter: () => parts.turns.enterFirst() };
  const call = prepareCall({ ...parts, turns, admit }, method, path, init);
  const progress = startProgress();
  return { call, progress, result: await performCall(call, progress) };
}
