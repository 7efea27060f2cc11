import { describe, expect, it } from "vitest";
import { readData } from "./read-data.ts";

describe("readData", () => {
  it.each([
    ["json" as const, { data: [1] }],
    ["text" as const, { data: "[1]" }],
    ["bytes" as const, { data: new Uint8Array([0x5b, 0x31, 0x5d]) }],
  ])("reads a body as %s", async (form, want) => {
    expect(await readData(new Response("[1]"), form, Infinity)).toEqual(want);
  });

  it("reads an answer that is no stream, as a test's own fetch may give it, to the limit", async () => {
    const response = () => Object.defineProperty(new Response("[1]"), "body", { value: undefined });
    expect(await readData(response(), "json", 3)).toEqual({ data: [1] });
    expect(await readData(response(), "json", 2)).toHaveProperty("problem");
  });

  it("hands over the text of what should be JSON and is not", async () => {
    expect(await readData(new Response("[1"), "json", Infinity)).toEqual({
      unreadable: "[1",
      problem: "with a body that is not JSON",
    });
  });

  it.each(["json", "text", "bytes"] as const)(
    "takes a %s body of the limit, and none beyond",
    async (form) => {
      const text = "123";
      expect(await readData(new Response(text), form, 3)).not.toHaveProperty("problem");
      expect(await readData(new Response(text), form, 2)).toEqual({
        unreadable: "12",
        problem: "with a body beyond the limit of 2 bytes. Raise `maxResponseSize` if it may be so large",
      });
    },
  );

  it("asks for no more of a body without end than the limit", async () => {
    let pulls = 0;
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          pulls += 1;
          controller.enqueue(new Uint8Array(100));
        },
        cancel: () => {
          isCancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    expect(await readData(new Response(endless), "bytes", 1000)).toHaveProperty("problem");
    expect(pulls).toBe(11);
    expect(isCancelled).toBe(true);
  });

  it("drops a byte order mark and replaces what is no UTF-8, as fetch does", async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xff]);
    expect(await readData(new Response(bytes), "text", Infinity)).toEqual({
      data: await new Response(bytes).text(),
    });
  });
});
