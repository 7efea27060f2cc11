import type { Bundle } from "@clade/bundle/document";
import { beforeEach, describe, expect, test } from "vitest";
import { createFront } from "../http/create-front.ts";
import type { FrontRequest } from "../http/front-request.ts";
import { createFrontVendor } from "../http/front-vendor.ts";
import { message } from "../http/messages.ts";
import { RequestLog } from "./request-log.ts";

const secret = { "x-secret": { sample: "fake" } };
const seal = { type: "string", ...secret };

/** Has a secret at each place where one can be. */
const bundle = {
  openapi: "3.1.0",
  info: { title: "Seals", version: "1" },
  servers: [{ url: "https://seals.test" }],
  paths: {
    "/letters/{token}": {
      parameters: [{ name: "token", in: "path", required: true, ...secret }],
      post: {
        operationId: "sendLetter",
        summary: "Send",
        parameters: [{ name: "Key", in: "query", ...secret }],
        requestBody: { content: { "application/json": { schema: { properties: { seal } } } } },
        responses: { "200": { description: "Sent." } },
      },
    },
  },
  components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key", ...secret } } },
} as unknown as Bundle;

describe("RequestLog", () => {
  let log: RequestLog;
  let send: (more?: Partial<FrontRequest> & { text?: string }) => Promise<unknown>;
  beforeEach(() => {
    log = new RequestLog();
    const answer = () => Promise.resolve(message(202, "", { "clade-violations": "no stamp" }));
    const backend = { prepare: () => Promise.resolve(), answer, answerAsDocumented: answer };
    const vendors = ["seals", "others"].map((name) => createFrontVendor(name, bundle, backend));
    const front = createFront(vendors, { notice: [], report: () => undefined, log });
    send = ({ text = "", ...more } = {}) =>
      front({
        ...{ method: "POST", origin: "http://x", path: "/seals/letters/abc", query: "", headers: {} },
        body: new TextEncoder().encode(text),
        ...more,
      });
  });

  test("tells what came, in order, and how it was answered", async () => {
    await send({ query: "to=%41da", headers: { "x-plain": "1" }, text: '{"text":"Hi"}' });
    await send({ method: "GET", path: "/seals/nowhere" });
    expect(log.requests()).toEqual([
      {
        ...{ vendor: "seals", operationId: "sendLetter", method: "POST", status: 202 },
        ...{ url: "http://x/seals/letters/[redacted]?to=%41da", headers: { "x-plain": "1" } },
        ...{ body: { text: "Hi" }, violations: "no stamp", undocumented: undefined },
      },
      expect.objectContaining({ operationId: undefined, url: "http://x/seals/nowhere", body: undefined }),
    ]);
  });

  test.each([
    ["a path", { path: "/seals/letters/hush%20hush" }],
    ["a query, in any case", { query: "key=hush+hush&Key=hush%20hush" }],
    ["a header", { headers: { "x-key": "hush hush" } }],
    [
      "a header that always has credentials",
      { headers: { authorization: "Bearer hush hush", cookie: "hush" } },
    ],
    ["JSON, however deep", { text: '{"letters":[{"Seal":"hush hush"}]}' }],
    [
      "a form",
      { headers: { "content-type": "application/x-www-form-urlencoded" }, text: "seal=hush+hush&to=Ada" },
    ],
    ["a text that is no JSON", { headers: { "content-type": "application/json" }, text: "{seal:'hush" }],
    ["a form of parts", { headers: { "content-type": "multipart/form-data; boundary=x" }, text: "--x hush" }],
  ])("keeps a secret in %s to itself", async (_place, request) => {
    await send(request);
    expect(log.requests()).toHaveLength(1);
    expect(JSON.stringify(log.requests())).not.toMatch(/hush/);
  });

  test("tells of a large body how large it was", async () => {
    const headers = { "content-type": "text/csv" };
    await send({ headers, text: "x".repeat(65_536) });
    await send({ headers, text: "x".repeat(65_537) });
    expect(log.requests().map(({ body }) => body)).toEqual(["x".repeat(65_536), "(65537 bytes of text/csv)"]);
  });

  test("keeps the last 1,000 requests, and says how many it dropped", async () => {
    for (let count = 0; count < 1002; count += 1) await send({ query: `n=${count}` });
    const urls = log.requests().map(({ url }) => url.split("n=")[1]);
    expect([urls.length, urls[0], urls.at(-1), log.droppedRequests()]).toEqual([1000, "2", "1001", 2]);
    log.forget();
    expect([log.requests(), log.droppedRequests()]).toEqual([[], 0]);
  });

  test("forgets the requests to one vendor alone", async () => {
    await send();
    await send({ path: "/others/letters/abc" });
    log.forget("seals");
    expect(log.requests().map(({ vendor }) => vendor)).toEqual(["others"]);
  });
});
