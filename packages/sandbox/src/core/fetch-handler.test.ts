import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { countOf, loft } from "../testing/loft.ts";

const pigeon = JSON.stringify({ name: "Di" });

test.each([
  ["gzip", gzipSync(pigeon), 200],
  ["br", brotliCompressSync(pigeon), 200],
  ["gzip, br", brotliCompressSync(gzipSync(pigeon)), 200],
  ["gzip", Buffer.from(pigeon), 400],
  ["rot13", Buffer.from(pigeon), 415],
])("a body in %s is inflated, or refused as over a port", async (encoding, body, status) => {
  const sandbox = loft();
  const headers = { "x-key": "breeder", "content-type": "application/json", "content-encoding": encoding };
  const response = await sandbox.fetch("https://loft.example/v1/pigeons", { method: "POST", headers, body });
  expect(response.status).toBe(status);
  expect(countOf(sandbox)).toBe(status === 200 ? 4 : 3);
});

test("a signal that was aborted before keeps the request from being carried out", async () => {
  const sandbox = loft();
  const reason = new Error("changed my mind");
  const init = { method: "DELETE", headers: { "x-key": "breeder" }, signal: AbortSignal.abort(reason) };
  await expect(sandbox.fetch("https://loft.example/v1/pigeons/ann", init)).rejects.toBe(reason);
  expect(countOf(sandbox)).toBe(3);
});
