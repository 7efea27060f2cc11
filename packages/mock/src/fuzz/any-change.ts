import fc from "fast-check";
import { anyBody } from "./any-body.ts";
import { anyHeader } from "./any-header.ts";
import { named, withHeader, type Change } from "./change.ts";

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

const anyMethod = fc
  .constantFrom(...methods)
  .map((method) => named(`method ${method}`, (request) => ({ ...request, method })));

const others = fc.constantFrom(
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
  { weight: 5, arbitrary: anyBody },
  anyMethod,
  others,
);

/** What may stand in a request line: no space and no control character, but otherwise nothing is made right. */
function encodeOddly(text: string): string {
  const letters = [...Buffer.from(text)].map((byte) =>
    byte <= 0x20 || byte === 0x7f || byte === 0x23 || byte === 0x3f
      ? `%${byte.toString(16).padStart(2, "0")}`
      : String.fromCharCode(byte),
  );
  return letters.join("");
}
