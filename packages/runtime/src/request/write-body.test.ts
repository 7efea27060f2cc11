import { describe, expect, it } from "vitest";
import { UsageError } from "../errors/usage-error.ts";
import { writeBody } from "./write-body.ts";

async function textOf(part: unknown): Promise<string> {
  if (part instanceof Blob) return part.text();
  throw new Error("expected a file");
}

describe("writeBody", () => {
  it("writes nothing for no body", () => {
    expect(writeBody({}, undefined)).toBeUndefined();
    expect(writeBody({ sends: "form" }, undefined)).toBeUndefined();
  });

  it.each([
    [{ a: [1, null], b: undefined }, '{"a":[1,null]}'],
    ["text", '"text"'],
    [null, "null"],
    [0, "0"],
  ])("writes %j as JSON", (body, want) => {
    expect(writeBody({}, body)).toEqual({ body: want, contentType: "application/json" });
  });

  it("gives a form field once for each item of a list and leaves out what is absent", () => {
    const written = writeBody(
      { sends: "form" },
      { tag: ["a", "b"], none: null, no: undefined, count: 2, yes: true },
    );
    expect(written?.body).toEqual(new URLSearchParams("tag=a&tag=b&count=2&yes=true"));
  });

  it("passes on what is a form already", () => {
    const form = new URLSearchParams({ a: "1" });
    expect(writeBody({ sends: "form" }, form)?.body).toBe(form);
    const parts = new FormData();
    expect(writeBody({ sends: "multipart" }, parts)?.body).toBe(parts);
  });

  it("makes parts of files, bytes, texts, lists and objects", async () => {
    const file = new File(["pixels"], "sea.png", { type: "image/png" });
    const written = writeBody(
      { sends: "multipart" },
      {
        photo: file,
        raw: new Uint8Array([104, 105]),
        title: "Sea",
        tags: ["a", 2],
        place: { town: "Rye" },
      },
    );
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
    expect(writeBody({ sends: "bytes" }, bytes)).toEqual({
      body: bytes,
      contentType: "application/octet-stream",
    });
    expect(writeBody({ sends: "bytes" }, bytes.buffer)?.body).toBe(bytes.buffer);
    expect(writeBody({ sends: "bytes" }, new Blob([bytes], { type: "image/png" }))?.contentType).toBe(
      "image/png",
    );
    expect(writeBody({ sends: "bytes" }, new Blob([bytes]))?.contentType).toBe("application/octet-stream");
  });

  describe("of a file that may be of several forms", () => {
    const file = {
      sends: "bytes",
      mediaTypes: { "text/csv": "text", "application/json": "json", "application/xml": "bytes" },
    } as const;

    it.each([
      ["a string", "a,b"],
      ["bytes", new Uint8Array([1])],
      ["a Blob without a type", new Blob(["a,b"])],
    ])("sends %s as it is, as whichever media type", (_, body) => {
      expect(writeBody(file, body)).toEqual({ body, contentType: "text/csv" });
      for (const contentType of ["application/json", "application/xml"])
        expect(writeBody(file, body, contentType)).toEqual({ body, contentType });
    });

    it("takes the type of a Blob that has one, unless the caller names another", () => {
      const body = new Blob(["[]"], { type: "application/json" });
      expect(writeBody(file, body)).toEqual({ body, contentType: "application/json" });
      expect(writeBody(file, body, "text/csv")).toEqual({ body, contentType: "text/csv" });
    });

    it("writes anything else as JSON where that is chosen, and else says how", () => {
      const contentType = "application/json";
      expect(writeBody(file, [{ a: 1 }], contentType)).toEqual({ body: '[{"a":1}]', contentType });
      expect(() => writeBody(file, [{ a: 1 }])).toThrow(
        "The body of this operation is a file: a string, a Uint8Array, an ArrayBuffer or a Blob. " +
          'To send anything else as JSON, pass contentType: "application/json".',
      );
      const plain = { sends: "bytes", mediaTypes: { "text/csv": "text", "image/png": "bytes" } } as const;
      expect(() => writeBody(plain, {})).toThrow(/an ArrayBuffer or a Blob\.$/u);
    });
  });

  describe("of several forms", () => {
    const either = {
      mediaTypes: {
        "application/json": "json",
        "application/x-www-form-urlencoded": "form",
        "multipart/form-data": "multipart",
      },
    } as const;

    it("writes the first unless another is chosen", () => {
      expect(writeBody(either, { a: 1 })).toEqual({ body: '{"a":1}', contentType: "application/json" });
      expect(writeBody(either, "a")?.body).toBe('"a"');
      expect(writeBody(either, { a: 1 }, "application/x-www-form-urlencoded")).toEqual({
        body: new URLSearchParams("a=1"),
        contentType: "application/x-www-form-urlencoded",
      });
      const parts = writeBody(either, { a: 1 }, "multipart/form-data");
      expect((parts?.body as FormData).get("a")).toBe("1");
      expect(parts?.contentType).toBeUndefined();
    });

    it("knows by a form which one is meant", () => {
      const form = new URLSearchParams("a=1");
      expect(writeBody(either, form)).toEqual({
        body: form,
        contentType: "application/x-www-form-urlencoded",
      });
      const parts = new FormData();
      expect(writeBody(either, parts)).toEqual({ body: parts, contentType: undefined });
    });
  });

  it("names a media type that its form does not say", () => {
    const csv = { sends: "text", mediaTypes: { "text/csv": "text" } } as const;
    expect(writeBody(csv, "a,b")).toEqual({ body: "a,b", contentType: "text/csv" });
  });

  it("refuses a body where the operation takes none", () => {
    expect(() => writeBody({ sends: "empty" }, {})).toThrow(UsageError);
  });

  it("refuses a cycle without naming what it is made of", () => {
    const secretive: Record<string, unknown> = {};
    secretive["hunter2"] = secretive;
    expect(() => writeBody({}, secretive)).toThrow(
      "The body cannot be written as JSON: it holds a cycle, a bigint or a function.",
    );
  });
});
