import { launchBrowser } from "@clade/browser";
import type * as cliengo from "@clade/cliengo";
import { startMock, type Mock } from "@clade/mock";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { startClientPage } from "../harness/client-page.ts";
import { startServer, type TestServer } from "../harness/start-server.ts";

const apiKey = "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzYW1wbGUifQ.c2FtcGxl";
const websiteId = "5de12d55e4b096a8283b6ed8";
const contactId = "66b7a0c2e4b0a1f2c3d4e5f6";
let mock: Mock;
let address: string;
let server: TestServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mock = await startMock({ vendors: ["cliengo"] });
  await mock.ready();
  address = `${mock.origin}/cliengo/1.0`;
  server = await startClientPage("@clade/cliengo");
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(server.origin);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.close();
  await mock.close();
});

interface Sending {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly credentials?: "include";
}

/** What a script of the page is let read, when it sends a request. */
function sendFromPage(url: string, sending: Sending = {}) {
  return page.evaluate(
    async ({ url, sending }) => {
      const response = await fetch(url, sending);
      const body = (await response.json()) as Record<string, unknown>;
      return { status: response.status, body };
    },
    { url, sending },
  );
}

const json = { "content-type": "application/json" };

describe("a page of another origin", () => {
  test("CG-06 lists contacts with the key in the query, and CG-05 gets them compressed", async () => {
    const url = `${address}/contacts?api_key=${apiKey}`;

    const [response, answer] = await Promise.all([page.waitForResponse(url), sendFromPage(url)]);

    expect(answer).toMatchObject({ status: 200, body: { paging: { total: 29281 } } });
    expect(await response.headerValue("content-encoding")).toBe("gzip");
  });

  test("CG-06 sends a lead in JSON, for which the browser asks before", async () => {
    const body = JSON.stringify({ websiteId, name: "Lucía", status: "new" });

    const answer = await sendFromPage(`${address}/contacts?api_key=${apiKey}`, {
      method: "POST",
      headers: json,
      body,
    });

    expect(answer).toMatchObject({ status: 200, body: { id: contactId } });
  });

  test.each([
    ["a key", `Bearer ${apiKey}`],
    ["a token", jwt],
  ])("CG-06 changes a contact with %s in the header", async (_what, authorization) => {
    const answer = await sendFromPage(`${address}/contacts/${contactId}`, {
      method: "PATCH",
      headers: { ...json, authorization },
      body: '{"rating":4}',
    });

    expect(answer).toMatchObject({ status: 200, body: { id: contactId } });
  });

  test("CG-06 may send its cookies, as the vendor's web application does", async () => {
    await page.context().addCookies([{ name: "jwt", value: jwt, url: mock.origin }]);
    onTestFinished(() => page.context().clearCookies());

    expect(await sendFromPage(`${address}/users/me`, { credentials: "include" })).toMatchObject({
      status: 200,
    });
  });

  test("CG-06 reads why it is refused", async () => {
    const answer = await sendFromPage(`${address}/contacts`);

    expect(answer).toMatchObject({ status: 401, body: { detail: expect.any(String) as unknown } });
  });

  test("gets nothing from a server that allows it nothing, so what the mock allows is needed", async () => {
    const methods: (string | undefined)[] = [];
    const closed = await startServer(({ method }, response) => {
      methods.push(method);
      response.setHeader("content-type", "application/json").end("{}");
    });
    onTestFinished(closed.close);
    const patch = { method: "PATCH", headers: { authorization: jwt }, body: "{}" };

    await expect(sendFromPage(closed.origin)).rejects.toThrow("Failed to fetch");
    await expect(sendFromPage(closed.origin, patch)).rejects.toThrow("Failed to fetch");

    expect(methods).toEqual(["GET", "OPTIONS"]);
  });
});

describe("the client in a page of another origin", () => {
  /** The client is there as the page's own script loaded it. */
  function callFromPage<Result>(
    call: (client: typeof cliengo, settings: { baseUrl: string; apiKey: string; jwt: string }) => Result,
  ): Promise<Awaited<Result>> {
    const settings = JSON.stringify({ baseUrl: address, apiKey, jwt });
    return page.evaluate(`(${call.toString()})(globalThis.client, ${settings})`);
  }

  test("CG-06 reads a page of contacts", async () => {
    const first = await callFromPage(async ({ createCliengoClient }, { baseUrl, apiKey }) => {
      const client = createCliengoClient({ baseUrl, apiKey });
      for await (const { items, total } of client.pages("/contacts"))
        return { ids: items.map(({ id }) => id), total };
      return undefined;
    });

    expect(first).toEqual({ ids: [contactId, "66b6f3a1e4b0a1f2c3d4e5f2"], total: 29281 });
  });

  test("CG-06 sends a lead, and is told its id", async () => {
    const created = await callFromPage(async ({ createCliengoClient }, { baseUrl, apiKey }) => {
      const client = createCliengoClient({ baseUrl, apiKey });
      const body = { websiteId: "5de12d55e4b096a8283b6ed8", name: "Lucía" };
      return (await client.POST("/contacts", { body })).created;
    });

    expect(created).toEqual({ contactId });
  });

  test("CG-06 changes a contact with the key in the header, and with a token", async () => {
    const statuses = await callFromPage(async ({ createCliengoClient }, { baseUrl, apiKey, jwt }) => {
      const params = { path: { contactId: "66b7a0c2e4b0a1f2c3d4e5f6" } };
      const clients = [
        createCliengoClient({ baseUrl, apiKey, keyIn: "header" }),
        createCliengoClient({ baseUrl, jwt }),
      ];
      const calls = clients.map((client) =>
        client.PATCH("/contacts/{contactId}", { params, body: { rating: 4 } }),
      );
      return (await Promise.all(calls)).map(({ response }) => response?.status);
    });

    expect(statuses).toEqual([200, 200]);
  });

  test("CG-06 says why it is refused, without the key", async () => {
    const refusal = await callFromPage(async ({ createCliengoClient }, { baseUrl }) => {
      const client = createCliengoClient({ baseUrl, apiKey: "00000000-0000-0000-0000-000000000000" });
      const { error } = await client.GET("/account");
      return { error: JSON.stringify(error), kind: error?.kind };
    });

    expect(refusal.kind).toBe("unauthenticated");
    expect(refusal.error).not.toContain("00000000-0000");
  });
});
