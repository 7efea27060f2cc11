import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Bundle } from "@clade/bundle";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { fixtureBundle } from "@clade/front/testing";
import { loadPrismLibrary } from "./prism/prism-library.ts";
import { startMock } from "./start-mock.ts";
import {
  bundleOf,
  jsonType,
  mockFixture,
  patience,
  token,
  type MockUnderTest,
} from "./testing/mock-under-test.ts";

describe("startMock", () => {
  let mock: MockUnderTest | undefined;
  beforeAll(loadPrismLibrary, patience);
  afterEach(async () => {
    await mock?.close();
    mock = undefined;
  });

  test("serves several vendors on one port, each below its name and its real base path", async () => {
    mock = await mockFixture({ bundles: { one: fixtureBundle, two: fixtureBundle } });
    expect(mock.baseUrls).toEqual({ one: `${mock.origin}/one/api/v1`, two: `${mock.origin}/two/api/v1` });
    for (const baseUrl of Object.values(mock.baseUrls)) {
      expect((await fetch(`${baseUrl}/task/mine`)).status).toBe(200);
    }
  });

  test("gives a line to try for each vendor", async () => {
    mock = await mockFixture({ bundles: { cligs: bundleOf("cligs") } });
    expect(mock.linesToTry["cligs"]).toBe(
      `curl '${mock.origin}/cligs/api/v1/cligs/create?url=http%3A%2F%2Fexample.com%2Fa%3Fb%3D1'`,
    );
  });

  test("finds the workspace's vendors by itself", async () => {
    const cligs = await startMock({ vendors: ["cligs"] });
    const response = await fetch(`${cligs.origin}/cligs/api/v1/cligs/expand?clig=Ts8p6Y`);
    await cligs.close();
    expect(response.status).toBe(200);
  });

  test("names the vendors that there are when one is unknown", async () => {
    await expect(startMock({ vendors: ["nobody"], bundles: { fixture: fixtureBundle } })).rejects.toThrow(
      'There is no vendor "nobody". There are: fixture.',
    );
  });

  test("tells how to make a bundled spec that is missing", async () => {
    await expect(startMock({ bundles: { fixture: "/nowhere/openapi.json" } })).rejects.toThrow(
      "npm run bundle",
    );
  });

  test("inflates a gzipped body before Prism sees it", async () => {
    mock = await mockFixture();
    const response = await mock.call("/fixture/api/v1/task", {
      method: "POST",
      headers: { ...token, ...jsonType, "content-encoding": "gzip" },
      body: gzipSync('{"name":"Call"}'),
    });
    expect(response.status).toBe(200);
  });

  test("answers HEAD like GET, with the body's length in place of the body", async () => {
    mock = await mockFixture();
    const headers = { ...token, "accept-encoding": "identity" };
    const response = await mock.call("/fixture/login", { method: "HEAD", headers });
    expect([response.status, response.headers.get("content-length")]).toEqual([200, "11"]);
    expect(await response.text()).toBe("");
  });

  test("answers HEAD as documented where it is documented", async () => {
    mock = await mockFixture();
    const response = await mock.call("/fixture/api/v1/task/mine", { method: "HEAD" });
    expect([response.status, response.headers.get("clade-operation")]).toEqual([204, "checkMine"]);
  });

  test("chooses by Accept where several media types are documented, and sends documented headers", async () => {
    mock = await mockFixture();
    const headers = { authorization: "Session abc" };
    const asJson = await mock.call("/fixture/api/v1/task/1", { headers });
    expect([await asJson.json(), asJson.headers.get("x-count")]).toEqual([{ id: 1, name: "é’" }, "7"]);
    const asText = await mock.call("/fixture/api/v1/task/1", {
      headers: { ...headers, accept: "text/plain" },
    });
    expect(await asText.text()).toBe("1: é’");
  });

  test("takes an operation whose path has a sign that is encoded elsewhere, and its parameter with it", async () => {
    mock = await mockFixture();
    const response = await mock.call("/fixture/api/v1/task/1/@/close", { method: "POST" });
    expect([response.status, await response.json()]).toEqual([200, { closed: true }]);
    expect(response.headers.has("clade-undocumented")).toBe(false);
  });

  test("answers a named example in the media type that has it, whatever Accept says", async () => {
    mock = await mockFixture();
    const response = await mock.call("/fixture/api/v1/task/1", {
      headers: {
        authorization: "Session abc",
        accept: "application/json",
        prefer: "code=200, example=asText",
      },
    });
    expect(await response.text()).toBe("1: é’");
  });

  test("refuses in the only media type of the refusal, though the success has a choice of them", async () => {
    mock = await mockFixture();
    const response = await mock.call("/fixture/api/v1/task/%2FTask%2F0", {
      headers: { authorization: "Session abc", accept: "text/plain" },
    });
    expect([response.status, await response.json()]).toEqual([404, { error: "none" }]);
  });

  test("does not mind an Accept that excludes the only media type there is", async () => {
    mock = await mockFixture();
    const response = await mock.call("/fixture/login", { headers: { ...token, accept: "application/xml" } });
    expect(response.status).toBe(200);
  });

  test("calls nobody by itself, though the spec has callbacks", async () => {
    const called: unknown[] = [];
    const listening = createServer((request, response) => {
      called.push(request.url);
      response.end();
    }).listen(0, "127.0.0.1");
    await once(listening, "listening");
    const { port } = listening.address() as AddressInfo;
    const calling = structuredClone<Bundle>(fixtureBundle);
    const answered = { responses: { "200": { description: "Taken." } } };
    const callbacks = { done: { [`http://127.0.0.1:${port}/done`]: { post: answered } } };
    Object.assign(calling.paths["/task/mine"]?.get ?? {}, { callbacks });
    mock = await mockFixture({ bundles: { calling } });
    expect((await mock.call("/calling/api/v1/task/mine")).status).toBe(200);
    // A callback of Prism's would be sent before the answer to this request.
    await fetch(`http://127.0.0.1:${port}/probe`);
    listening.closeAllConnections();
    await once(listening.close(), "close");
    expect(called).toEqual(["/probe"]);
  });

  test("tells whoever asks for an operation why Prism cannot read it, and answers the others", async () => {
    const broken = structuredClone<Bundle>(fixtureBundle);
    Object.assign(broken.paths["/login"]?.get ?? {}, { "x-lost": { $ref: "#/components/schemas/Nowhere" } });
    mock = await mockFixture({ bundles: { broken } });
    const response = await mock.call("/broken/login");
    expect([response.status, await response.text()]).toEqual([
      500,
      expect.stringContaining("The answer failed: "),
    ]);
    expect(mock.reports).toHaveLength(1);
    expect((await mock.call("/broken/api/v1/task/mine")).status).toBe(200);
  });

  test.each([
    ["GET", "/fixture/api/v1/task/%00?%=%&=&a=1&a=2&__proto__=x", {}],
    ["GET", "/fixture/api/v1/task/constructor", { accept: "nonsense;;,/", prefer: ";,=" }],
    ["POST", "/fixture/api/v1/task?dry=1&dry=2", { "content-type": 'application/json; charset="' }],
    ["PUT", "/__proto__/toString", { authorization: "Basic" }],
    ["POST", "/fixture//api/v1/task", { "content-type": "multipart/form-data" }],
    ["GET", "/fixture/api/v1/task/..%2f..", { cookie: "=;=;", authorization: "Session" }],
  ])("survives %s %s with odd headers", async (method, path, headers) => {
    mock = await mockFixture();
    const init = {
      method,
      headers: headers as Record<string, string>,
      ...(method !== "GET" && { body: "\u0000{" }),
    };
    await mock.call(path, init);
    expect(mock.reports).toEqual([]);
    expect((await mock.call("/fixture/api/v1/task/mine")).status).toBe(200);
  });
});
