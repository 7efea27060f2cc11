import fc from "fast-check";
import { named, withHeader, type Change } from "./change.ts";

const mediaTypes = [
  "application/json",
  "text/plain",
  "application/x-www-form-urlencoded",
  "application/xml",
  "text/csv",
  "multipart/form-data; boundary=x",
  "multipart/form-data",
  "application/json; charset=utf-7",
  "/",
  "json",
  "",
];
const preferences = [
  "code=200",
  "code=404",
  "code=500",
  "code=999",
  "code=abc",
  "example=nothing",
  "code=200, example=x",
  "dynamic=true",
  "code=",
  "=",
  ",",
  "code=200,code=404",
  "respond-async",
];
const faults = [
  "latency=0",
  "latency=5",
  "latency=-1",
  "latency=1e9",
  "drop=head",
  "drop=body",
  "drop=x",
  "slow=1",
  "answer=500",
  "answer=404",
  "answer=999",
  "answer=200/nothing",
  "slow=1,drop=body",
  "drop=head,drop=body",
  "",
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

/** A header with an odd value, or with any. */
export const anyHeader: fc.Arbitrary<Change> = fc
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
