/** Waits, until the time is over or the signal is aborted, whose reason is thrown then. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((settle, fail) => {
    const stop = (): void => {
      clearTimeout(timer);
      fail(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      settle();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}
