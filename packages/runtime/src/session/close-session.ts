import type { ClientParts } from "../call.ts";
import { startDeadline } from "../exchange/deadline.ts";
import { UsageError } from "../errors/usage-error.ts";
import { readDuration } from "../options/duration.ts";
import { refuseUnknownNames } from "../options/refuse-unknown-names.ts";
import { checkSignal } from "../request/check-init.ts";
import type { CallSettings } from "../types/call-init.ts";
import { makeOwnCall } from "./own-call.ts";
import type { SessionKeeper } from "./session-keeper.ts";

/** What the end of a client can be told. */
export type CloseSettings = Pick<CallSettings, "signal" | "timeout">;

/**
 * Checks them before anything is closed, so that the caller can close the client rightly after.
 * @throws UsageError for an unknown or ill-typed setting
 */
export function checkCloseSettings(settings: unknown): void {
  if (typeof settings !== "object" || settings === null) {
    throw new UsageError("The settings of a close must be an object.");
  }
  refuseUnknownNames("A close has no setting", settings, ["signal", "timeout"]);
  const { signal, timeout } = settings as Record<string, unknown>;
  checkSignal(signal);
  readDuration("timeout", timeout, 1, 1);
}

/**
 * Closes a client's session at the vendor, if it has one. Where that fails, the session ends by itself later, and there is
 * nothing that the caller could do about it; only his own abort is passed on.
 * @param operation the one that closes a session; without one, the session is only forgotten
 */
export async function closeSession(
  parts: ClientParts,
  operation: string | undefined,
  keeper: SessionKeeper | undefined,
  { signal, timeout }: CloseSettings,
): Promise<void> {
  const { options } = parts;
  const limit = readDuration("timeout", timeout, 1, options.timeout);
  const deadline = startDeadline(options.clock, limit, signal);
  const work = async (): Promise<void> => {
    // A login that is under way would leave a session behind.
    const last = await keeper?.close();
    if (!last || operation === undefined) return;
    const { baseUrl, credentials, secrets = [] } = last;
    await makeOwnCall(parts, operation, { signal: deadline.signal }, () =>
      Promise.resolve({ baseUrl, credentials, secrets }),
    );
  };
  try {
    signal?.throwIfAborted();
    await deadline.race(work());
  } catch {
    signal?.throwIfAborted();
  } finally {
    deadline.release();
  }
}
