import type { Call } from "../../../core/call.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Writer } from "../entities/write-entity.ts";

/** The id of the user who calls. Where a call lets in nobody without credentials, there is one. */
export function callerOf({ caller }: Pick<Call, "caller">): string {
  return caller?.id ?? refuse(500, "sessionTimeout");
}

/** The caller as one who writes. */
export function writerOf(call: Call): Writer {
  return { world: call, caller: callerOf(call) };
}
