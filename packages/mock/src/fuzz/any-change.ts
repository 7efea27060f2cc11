import { gzipSync } from "node:zlib";
import fc from "fast-check";
import type { PlainRequest } from "./plain-request.ts";

/** One way to spoil a request, with a name to read in a report. */
export interface Change {
  readonly title: string;
  readonly apply: (request: PlainRequest) => PlainRequest;
}

const oddSegments = [
  "",
  ".",
  "..",
  "%2e%2e",
  "%2F",
  "%00",
  "%",
  "%zz",
  "%C3%28",
  "%F0%9F%98%80",
  "é",
  "~",
  "{id}",
];
const oddTexts = [
  "",
  " ",
  "null",
  "-1",
  "1e999",
  "9".repeat(400),
  "__proto__",
  "constructor",
  "%00",
  "%",
  "a=b",
  "[]",
];
const mediaTypes = [
  ...["application/json", "text/plain", "application/x-www-form-urlencoded", "application/xml", "text/csv"],
  ...[
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "application/json; charset=utf-7",
    "/",
    "json",
    "",
  ],
];
const preferences = [
  ...["code=200", "code=404", "code=500", "code=999", "code=abc", "example=nothing", "code=200, example=x"],
  ...["dynamic=true", "code=", "=", ",", "code=200,code=404", "respond-async"],
];
const faults = [
  ...["latency=0", "latency=5", "latency=-1", "latency=1e9", "drop=head", "drop=body", "drop=x", "slow=1"],
  ...[
    "answer=500",
    "answer=404",
    "answer=999",
    "answer=200/nothing",
    "slow=1,drop=body",
    "drop=head,drop=body",
    "",
  ],
];
const credentials = [
  "Basic",
  "Basic %%%",
  "Basic Og==",
  "Bearer",
  "Bearer  x",
  "Session",
  "Digest a=b",
  "é",
  ",",
];
const accepts = ["*/*", "text/html", "application/xml;q=0", "image/png", ";;;", "*", "application/json;q=2"];
const encodings = [
  "gzip",
  "br",
  "deflate",
  "identity",
  "gzip, gzip",
  "zstd",
  "__proto__",
  ",",
  "gzip;q=0, *;q=0",
];
const methods = [
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "PROPFIND",
  "CONNECT",
  "NONE",
];

const headers: Readonly<Record<string, readonly string[]>> = {
  "content-type": mediaTypes,
  prefer: preferences,
  "clade-fault": faults,
  authorization: credentials,
  accept: accepts,
  "accept-encoding": encodings,
  "content-encoding": encodings,
  expect: ["100-continue", "200-ok"],
  cookie: ["", "=", "a", "a=b; a=c", ";;"],
  origin: ["null", "https://page.example", "é"],
  "access-control-request-method": ["PUT", "NONE"],
  host: ["", "a:99999", "[::1", "localhost/.."],
  upgrade: ["websocket", "h2c"],
  "content-length": ["0", "5", "99999999", "-1", "1e3"],
  "transfer-encoding": ["chunked", "gzip, chunked", "identity"],
};

/** A value where any is taken that HTTP can carry in a header. */
const anyHeaderValue = fc
  .string({ unit: "binary-ascii", maxLength: 40 })
  .map((text) => text.replaceAll(/[^\x20-\x7e]/g, ""));

const anyHeader = fc
  .oneof(
    ...Object.entries(headers).map(([name, values]) =>
      fc.tuple(
        fc.constant(name),
        fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, anyHeaderValue),
      ),
    ),
    fc.tuple(fc.constantFrom("x-odd", "x-session", "kf-api-key", "x-api-key"), anyHeaderValue),
  )
  .map(([name, value]) => named(`header ${name}: ${value}`, (request) => withHeader(request, name, value)));

const anyText = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: "binary", maxLength: 30 }));

const anyPath = fc
  .tuple(fc.nat(), fc.oneof(fc.constantFrom(...oddSegments), anyText.map(encodeOddly)), fc.boolean())
  .map(([index, segment, isMore]) =>
    named(`segment ${String(index)} ${isMore ? "before it " : ""}${segment}`, (request) => {
      const segments = request.path.split("/");
      const at = 1 + (index % (segments.length - 1));
      return { ...request, path: segments.toSpliced(at, isMore ? 0 : 1, segment).join("/") };
    }),
  );

const anyQuery = fc
  .tuple(fc.nat(), anyText.map(encodeOddly), fc.constantFrom("change", "double", "remove", "add"))
  .map(([index, value, deed]) =>
    named(`query: ${deed} ${String(index)} ${value}`, (request) => {
      const { query } = request;
      const at = query.length === 0 ? 0 : index % query.length;
      const [name = "a"] = query[at]?.split("=") ?? [];
      if (deed === "remove") return { ...request, query: query.toSpliced(at, 1) };
      if (deed === "change") return { ...request, query: query.toSpliced(at, 1, `${name}=${value}`) };
      return { ...request, query: [...query, deed === "add" ? value : `${name}=${value}`] };
    }),
  );

/** Bodies that are right by their form, and deep, wide or long; and bodies that are none. */
const anyBody = fc
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

const anyMethod = fc
  .constantFrom(...methods)
  .map((method) => named(`method ${method}`, (request) => ({ ...request, method })));

const huge = fc.constantFrom(
  named("a huge URL", (request) => ({ ...request, query: [...request.query, `q=${"x".repeat(9_000)}`] })),
  named("a huge header", (request) => withHeader(request, "x-huge", "x".repeat(20_000))),
  named("a thousand headers", (request) => ({
    ...request,
    headers: [
      ...request.headers,
      ...Array.from({ length: 1_000 }, (_, index) => [`x-${String(index)}`, ""] as const),
    ],
  })),
  named("no credentials", (request) => ({ ...request, headers: [] })),
);

/** One way to spoil a request. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: anyHeader },
  { weight: 2, arbitrary: anyPath },
  { weight: 2, arbitrary: anyQuery },
  { weight: 2, arbitrary: anyBody },
  anyBytes,
  gzipped,
  blanked,
  anyMethod,
  huge,
);

function named(title: string, apply: Change["apply"]): Change {
  return { title, apply, toString: () => title } as Change;
}

function withHeader(request: PlainRequest, name: string, value: string): PlainRequest {
  const others = request.headers.filter(([other]) => other.toLowerCase() !== name);
  return { ...request, headers: [...others, [name, value]] };
}

/** What may stand in a request line: no space and no control character, but otherwise nothing is made right. */
function encodeOddly(text: string): string {
  const letters = [...Buffer.from(text)].map((byte) =>
    byte <= 0x20 || byte === 0x7f || byte === 0x23 || byte === 0x3f
      ? `%${byte.toString(16).padStart(2, "0")}`
      : String.fromCharCode(byte),
  );
  return letters.join("");
}
