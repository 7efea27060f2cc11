/**
 * A body that the caller reads after the call is over. The caller's signal still ends it, with its own reason.
 * @param failure what the stream fails with when the body breaks off
 */
export function fileStream(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal | null | undefined,
  failure: (thrown: unknown) => Error,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let abort: () => void = () => undefined;
  const letGo = (): void => {
    signal?.removeEventListener("abort", abort);
  };
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        abort = () => {
          controller.error(signal?.reason);
          reader.cancel(signal?.reason).catch(() => undefined);
        };
        signal?.addEventListener("abort", abort, { once: true });
      },
      pull: async (controller) => {
        const chunk = await reader.read().catch((thrown: unknown) => {
          letGo();
          throw failure(thrown);
        });
        if (signal?.aborted) return;
        if (!chunk.done) {
          controller.enqueue(chunk.value);
          return;
        }
        letGo();
        controller.close();
      },
      cancel: (reason) => {
        letGo();
        return reader.cancel(reason);
      },
    },
    // Nothing is fetched before the caller reads.
    { highWaterMark: 0 },
  );
}
