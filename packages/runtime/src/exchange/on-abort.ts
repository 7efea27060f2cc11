/** Those who share the one listener of a signal. */
interface Sharers {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

const sharersOf = new WeakMap<AbortSignal, Sharers>();

function listen(signal: AbortSignal): Sharers {
  const callbacks = new Set<() => void>();
  const listener = (): void => {
    for (const callback of [...callbacks]) callback();
  };
  const sharers = { callbacks, listener };
  sharersOf.set(signal, sharers);
  signal.addEventListener("abort", listener, { once: true });
  return sharers;
}

/**
 * Calls back when a signal of the caller's aborts. A signal has one listener however many calls share it, since Node warns
 * of a leak at the eleventh, and none when all have let go.
 * @returns what lets go of the signal
 */
export function onAbort(signal: AbortSignal | null | undefined, callback: () => void): () => void {
  if (!signal) return () => undefined;
  const { callbacks, listener } = sharersOf.get(signal) ?? listen(signal);
  callbacks.add(callback);
  return () => {
    if (!callbacks.delete(callback) || callbacks.size > 0) return;
    signal.removeEventListener("abort", listener);
    sharersOf.delete(signal);
  };
}
