import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { platformDecompressions } from "./decompressions.ts";
import { inflateBody } from "./inflate-body.ts";

test("an encoding that the platform cannot undo is refused with those that it can", async () => {
  const refusal = await inflateBody(brotliCompressSync("hello"), "br", 100, platformDecompressions);

  expect(refusal).toMatchObject({
    status: 415,
    body: "Content-Encoding br is not understood. Send gzip, deflate or none.\n",
  });
});

test("no body is right in any encoding", async () => {
  expect(await inflateBody(new Uint8Array(), "rot13, gzip", 100, platformDecompressions)).toHaveLength(0);
});
