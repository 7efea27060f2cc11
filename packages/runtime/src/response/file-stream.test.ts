import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { fileStream } from "./file-stream.ts";

const text = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();
const failure = (thrown: unknown) => new Error(`broken: ${String(thrown)}`);

/** A body of one chunk that then goes on for ever, and what it was cancelled with. */
function endless() {
  const cancelled: unknown[] = [];
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(new Uint8Array([97]));
    },
    cancel: (reason) => void cancelled.push(reason),
  });
  return { body, cancelled };
}

describe("a file's stream", () => {
  it("gives the body to its end, and lets go of the caller's signal", async () => {
    const { signal } = new AbortController();
    const stream = fileStream(new Blob(["a,b\n1,2"]).stream(), signal, failure);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    expect(await text(stream)).toBe("a,b\n1,2");
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("fetches nothing before it is read", async () => {
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({ pull: () => void (pulls += 1) }, { highWaterMark: 0 });
    fileStream(body, undefined, failure);
    await new Promise((resolve) => setImmediate(resolve));
    expect(pulls).toBe(0);
  });

  it("ends in the middle when the caller aborts, with the caller's reason", async () => {
    const { body, cancelled } = endless();
    const controller = new AbortController();
    const reader = fileStream(body, controller.signal, failure).getReader();
    expect((await reader.read()).value).toEqual(new Uint8Array([97]));
    const next = reader.read();
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(next).rejects.toBe(reason);
    expect(cancelled).toEqual([reason]);
  });

  it("cancels the body when its reader does not want more", async () => {
    const { body, cancelled } = endless();
    const { signal } = new AbortController();
    await fileStream(body, signal, failure).cancel("seen enough");
    expect(cancelled).toEqual(["seen enough"]);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("fails with the given error when the body breaks off", async () => {
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.error("reset");
      },
    });
    const { signal } = new AbortController();
    await expect(text(fileStream(body, signal, failure))).rejects.toThrow("broken: reset");
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});
