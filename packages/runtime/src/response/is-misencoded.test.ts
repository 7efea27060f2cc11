import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { startServer } from "../testing/start-server.ts";
import { reasonOf } from "../testing/reason-of.ts";
import { isMisencoded } from "./is-misencoded.ts";

const junk = Buffer.from("no stream of bits that means anything");

describe("a body that could not be decompressed", () => {
  it.each([
    ["gzip", gzipSync("letters")],
    ["deflate", deflateSync("letters")],
    ["br", brotliCompressSync("letters")],
  ])("is told from one that broke off: %s", async (encoding, good) => {
    const bodies = { junk, spoilt: Buffer.concat([good.subarray(0, 8), junk]) };
    for (const body of Object.values(bodies)) {
      const server = await startServer((_request, response) => {
        response.writeHead(200, { "content-encoding": encoding });
        response.end(body);
      });
      onTestFinished(() => server.close());
      expect(isMisencoded(await reasonOf(fetch(server.origin).then((answer) => answer.text())))).toBe(true);
    }
    const server = await startServer((request, response) => {
      response.writeHead(200, { "content-encoding": encoding, "content-length": 1000 });
      response.write(good.subarray(0, 8), () => request.socket.destroy());
    });
    onTestFinished(() => server.close());
    expect(isMisencoded(await reasonOf(fetch(server.origin).then((answer) => answer.text())))).toBe(false);
  });
});
