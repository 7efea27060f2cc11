import { expect, test } from "vitest";
import { acceptsGzip } from "./accepts-gzip.ts";

test.each([
  "gzip",
  "GZIP",
  "x-gzip",
  "gzip, deflate, br, zstd",
  "br;q=1, gzip;q=0.1",
  "gzip;q=0.001",
  "gzip ; q=0.5",
  "*",
  "br, *;q=0.5",
  "*;q=0, gzip",
  "identity;q=0.5, gzip",
  "identity, gzip",
  "identity;q=0, gzip;q=0.2",
])("Accept-Encoding %s takes gzip", (header) => {
  expect(acceptsGzip(header)).toBe(true);
});

test.each([
  undefined,
  "",
  "identity",
  "br, deflate",
  "gzip;q=0",
  "gzip;q=0.0, *",
  "GZIP;Q=0",
  "*;q=0",
  "identity, *;q=0",
  "identity, gzip;q=0.5",
  "gzip;q=0.5, *",
  "gzip;q=much",
  "gzipped",
  ";q=1,,",
])("Accept-Encoding %s does not", (header) => {
  expect(acceptsGzip(header)).toBe(false);
});
