import { onAbort } from "../exchange/on-abort.ts";

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
  let letGo: () => void = () => undefined;
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        letGo = onAbort(signal, () => {
          controller.error(signal?.reason);
          reader.cancel(signal?.reason).catch(() => undefined);
        });
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
