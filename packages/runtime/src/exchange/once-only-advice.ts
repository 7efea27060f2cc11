import type { Call, Progress } from "../call.ts";

/** Why a request that failed was not sent again, where the reason is what the operation does. */
export function onceOnlyAdvice({ operation }: Call, { isOnceOnly }: Progress): string | undefined {
  return isOnceOnly ? `It was not sent again, since ${operation.id} must not be done twice.` : undefined;
}
