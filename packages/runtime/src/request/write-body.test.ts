import { describe, expect, it } from "vitest";
import { UsageError } from "../errors/usage-error.ts";
import { writeBody } from "./write-body.ts";

async function textOf(part: unknown): Promise<string> {
  if (part instanceof Blob) return part.text();
  throw new Error("expected a file");
}

describe("writeBody", () => {
  it("writes nothing for no body", () => {
    expect(writeBody(undefined, undefined)).toBeUndefined();
    expect(writeBody("form", undefined)).toBeUndefined();
  });

  it.each([
    [{ a: [1, null], b: undefined }, '{"a":[1,null]}'],
    ["text", '"text"'],
    [null, "null"],
    [0, "0"],
  ])("writes %j as JSON", (body, want) => {
    expect(writeBody(undefined, body)).toEqual({ body: want, contentType: "application/json" });
  });

  it("gives a form field once for each item of a list and leaves out what is absent", () => {
    const written = writeBody("form", { tag: ["a", "b"], none: null, no: undefined, count: 2, yes: true });
    expect(written?.body).toEqual(new URLSearchParams("tag=a&tag=b&count=2&yes=true"));
  });

  it("passes on what is a form already", () => {
    const form = new URLSearchParams({ a: "1" });
    expect(writeBody("form", form)?.body).toBe(form);
    const parts = new FormData();
    expect(writeBody("multipart", parts)?.body).toBe(parts);
  });

  it("makes parts of files, bytes, texts, lists and objects", async () => {
    const file = new File(["pixels"], "sea.png", { type: "image/png" });
    const written = writeBody("multipart", {
      photo: file,
      raw: new Uint8Array([104, 105]),
      title: "Sea",
      tags: ["a", 2],
      place: { town: "Rye" },
    });
    const form = written?.body as FormData;
    expect(form.get("photo")).toMatchObject({ name: "sea.png", type: "image/png" });
    expect(await textOf(form.get("raw"))).toBe("hi");
    expect(form.get("title")).toBe("Sea");
    expect(form.getAll("tags")).toEqual(["a", "2"]);
    expect(form.get("place")).toMatchObject({ type: "application/json" });
    expect(await textOf(form.get("place"))).toBe('{"town":"Rye"}');
    expect(written?.contentType).toBeUndefined();
  });

  it("takes bytes in any of their shapes, and the type of a Blob that has one", () => {
    const bytes = new Uint8Array([1]);
    expect(writeBody("bytes", bytes)).toEqual({ body: bytes, contentType: "application/octet-stream" });
    expect(writeBody("bytes", bytes.buffer)?.body).toBe(bytes.buffer);
    expect(writeBody("bytes", new Blob([bytes], { type: "image/png" }))?.contentType).toBe("image/png");
    expect(writeBody("bytes", new Blob([bytes]))?.contentType).toBe("application/octet-stream");
  });

  it("refuses a body where the operation takes none", () => {
    expect(() => writeBody("empty", {})).toThrow(UsageError);
  });

  it("refuses a cycle without naming what it is made of", () => {
    const secretive: Record<string, unknown> = {};
    secretive["hunter2"] = secretive;
    expect(() => writeBody(undefined, secretive)).toThrow(
      "The body cannot be written as JSON: it holds a cycle, a bigint or a function.",
    );
  });
});
