import type { Admission, AdmissionResult, SessionUse } from "../credentials/admission.ts";
import type { Clock } from "../clock/clock.ts";
import { createSingleFlight } from "./single-flight.ts";

/** Keeps the one session of a client. */
export interface SessionKeeper {
  /** Lets a call into the session. It is opened first where there is none, or none that is surely alive. */
  admit(): Promise<AdmissionResult>;
  /** Opens no session from now on. Gives the admission to the last one, if it has not ended. */
  close(): Promise<Admission | undefined>;
}

const MINUTE = 60_000;

/** The part of its idle time that a session is trusted to live: a call may be long on its way, and wait for its turn before. */
const TRUSTED = 0.9;

/**
 * Makes the keeper of one client. All calls that want a session wait for the one that is being opened, and the last one is
 * forgotten before.
 * @param open opens a session; its `session` is not asked for
 */
export function createSessionKeeper(
  clock: Clock,
  idleMinutes: number | undefined,
  open: () => Promise<AdmissionResult>,
): SessionKeeper {
  const trusted = (idleMinutes ?? Infinity) * MINUTE * TRUSTED;
  let kept: { readonly admission: Admission; usedAt: number } | undefined;
  let isClosed = false;

  const alive = (): Admission | undefined =>
    kept && clock.elapsed() - kept.usedAt < trusted ? kept.admission : undefined;

  const keep = (admission: Admission): Admission => {
    let successor: Promise<AdmissionResult> | undefined;
    const session: SessionUse = {
      note: () => {
        mine.usedAt = clock.elapsed();
      },
      // After the last session no other one comes.
      isOver: () => kept !== mine && !isClosed,
      end: () => {
        // Another call may have reported it before, and the client have a new one.
        if (kept === mine) kept = undefined;
        return !isClosed;
      },
      // Also a login that failed is not made again for the same session: its failure is the answer to all who lost it.
      renew: async () => alive() ?? (successor ??= opening.join()),
    };
    const mine = { admission: { ...admission, session }, usedAt: clock.elapsed() };
    kept = mine;
    return mine.admission;
  };

  const opening = createSingleFlight(async () => {
    kept = undefined;
    const opened = await open();
    return "error" in opened ? opened : keep(opened);
  });

  return {
    admit: async () => alive() ?? opening.join(),
    close: async () => {
      isClosed = true;
      await opening.underWay();
      const last = kept?.admission;
      kept = undefined;
      return last;
    },
  };
}
