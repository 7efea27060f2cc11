/** The time that a call has, and the caller's wish to end it sooner. */
export interface Deadline {
  /** Aborts at the end of the time or when the caller's signal does. */
  readonly signal: AbortSignal;
  /** What ended the call, if anything did. */
  readonly endedBy: () => "caller" | "timeout" | undefined;
  /** Settles as the work does, or rejects at the end, even if the work does not heed the signal. */
  race<Value>(work: Promise<Value>): Promise<Value>;
  /** Clears the timer and lets go of the caller's signal. */
  release(): void;
}

function raceSignal<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      reject(new Error("The call has ended."));
    };
    signal.addEventListener("abort", end, { once: true });
    work.then(resolve, reject);
  });
}

/** Starts the clock of a call. */
export function startDeadline(milliseconds: number, callerSignal: AbortSignal | null | undefined): Deadline {
  const controller = new AbortController();
  let endedBy: "caller" | "timeout" | undefined;
  const end = (by: "caller" | "timeout"): void => {
    endedBy ??= by;
    controller.abort();
  };
  const onCallerAbort = (): void => {
    end("caller");
  };
  const timer = setTimeout(end, milliseconds, "timeout");
  callerSignal?.addEventListener("abort", onCallerAbort, { once: true });
  return {
    signal: controller.signal,
    endedBy: () => endedBy,
    race: (work) => raceSignal(controller.signal, work),
    release: () => {
      clearTimeout(timer);
      callerSignal?.removeEventListener("abort", onCallerAbort);
    },
  };
}
