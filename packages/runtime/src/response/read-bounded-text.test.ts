import { describe, expect, it } from "vitest";
import { startServer } from "../testing/start-server.ts";
import { ERROR_BODY_LIMIT, readBoundedText } from "./read-bounded-text.ts";

const chunked = (...chunks: Uint8Array[]) =>
  new Response(
    new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const chunk of chunks) controller.enqueue(chunk);
        controller.close();
      },
    }),
  );

describe("readBoundedText", () => {
  it("reads a text, also where a character is split between two chunks", async () => {
    const bytes = new TextEncoder().encode("Grüße");
    expect(await readBoundedText(chunked(bytes.slice(0, 3), bytes.slice(3)))).toBe("Grüße");
  });

  it("reads nothing as an empty text", async () => {
    expect(await readBoundedText(new Response(null))).toBe("");
  });

  it("reads an answer that is no stream, as a test's own fetch may give it", async () => {
    const response = Object.defineProperty(new Response("0123456789"), "body", { value: undefined });
    expect(await readBoundedText(response, 4)).toBe("0123");
  });

  it("cuts at the limit", async () => {
    expect(await readBoundedText(new Response("0123456789"), 4)).toBe("0123");
  });

  it("has a limit that an endless body meets, and does not fetch the rest", async () => {
    let hangUp: () => void = () => undefined;
    const hungUp = new Promise<void>((resolve) => (hangUp = resolve));
    const server = await startServer((_, answer) => {
      answer.once("close", hangUp);
      const more = (): void => {
        while (!answer.destroyed && answer.write("x".repeat(65_536)));
      };
      answer
        .writeHead(500)
        .on("drain", more)
        .on("error", () => undefined);
      more();
    });
    const text = await readBoundedText(await fetch(server.origin));
    await hungUp;
    await server.close();
    expect(text).toHaveLength(ERROR_BODY_LIMIT);
    expect(ERROR_BODY_LIMIT).toBe(1024 * 1024);
  });
});
