import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { named, withHeader, type Change } from "./change.ts";

/** Texts that are right by their form, and deep, wide or long; and bodies that are none. */
const anyText = fc
  .oneof(
    fc.json({ depthSize: "medium" }),
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.constantFrom(
      "",
      "{",
      "[]",
      "null",
      "0",
      '"',
      '{"__proto__":{}}',
      '{"a":1,"a":2}',
      "a=1&a=2&%",
      "--x\r\n\r\n--x--",
    ),
    fc.integer({ min: 1, max: 60_000 }).map((depth) => "[".repeat(depth) + "]".repeat(depth)),
    fc.integer({ min: 1, max: 20_000 }).map((depth) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`),
    fc.integer({ min: 200_000, max: 300_000 }).map((length) => "x".repeat(length)),
  )
  .map((text) =>
    named(`body ${text.slice(0, 40)} of ${String(text.length)}`, (request) => ({
      ...request,
      body: Buffer.from(text),
    })),
  );

const anyBytes = fc
  .uint8Array({ maxLength: 100 })
  .map((body) => named("body of bytes", (request) => ({ ...request, body })));

const gzipped = fc
  .constantFrom(0, 100, 5_000_000)
  .map((size) =>
    named(`gzip of ${String(size)} more bytes`, (request) =>
      withHeader(
        { ...request, body: gzipSync(Buffer.concat([request.body, Buffer.alloc(size)])) },
        "content-encoding",
        "gzip",
      ),
    ),
  );

const blanked = fc.nat().map((index) =>
  named(`byte ${String(index)} of the body blank`, (request) => ({
    ...request,
    body: request.body.map((byte, at) => (at === index % request.body.length ? 0x20 : byte)),
  })),
);

/** A body that is another, or spoilt. */
export const anyBody: fc.Arbitrary<Change> = fc.oneof(
  { weight: 2, arbitrary: anyText },
  anyBytes,
  gzipped,
  blanked,
);
