import { describe, expect, it } from "vitest";
import { readData } from "./read-data.ts";

const redirect = Object.defineProperty(new Response("moved"), "status", { value: 301 });

const readFile = () => Promise.resolve("the file");

describe("readData", () => {
  it.each([
    ["a HEAD, though a careless fetch may bring a body", "HEAD", new Response("[1]"), { id: "x" }],
    ["a redirect", "GET", redirect, { id: "x", redirects: true as const }],
    ["an operation whose answer is empty", "PUT", new Response("[1]"), { id: "x", reads: "empty" as const }],
    ["a 205", "GET", new Response(null, { status: 205 }), { id: "x" }],
  ])("finds nothing in the answer to %s, and lets go of its body", async (_, method, response, operation) => {
    expect(await readData(method, response, operation, readFile)).toEqual({ data: undefined });
    expect(response.body === null || response.bodyUsed).toBe(true);
  });

  it.each([
    [undefined, { data: [1] }],
    ["text" as const, { data: "[1]" }],
    ["form" as const, { data: "[1]" }],
    ["bytes" as const, { data: "the file" }],
  ])("reads a body as %s", async (reads, want) => {
    expect(
      await readData("GET", new Response("[1]"), { id: "x", ...(reads && { reads }) }, readFile),
    ).toEqual(want);
  });

  it("hands over the text of what should be JSON and is not", async () => {
    expect(await readData("GET", new Response("[1"), { id: "x" }, readFile)).toEqual({ unreadable: "[1" });
  });
});
