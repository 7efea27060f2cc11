import type { Bundle } from "@clade/bundle/document";
import { describe, expect, test } from "vitest";
import { fixtureBundle } from "../testing/fixture-bundle.ts";
import { createFront } from "./create-front.ts";
import type { FrontHandler, FrontRequest, FrontResponse } from "./front-request.ts";
import { createFrontVendor, type VendorBackend } from "./front-vendor.ts";
import { message } from "./messages.ts";

type Leniency = NonNullable<Bundle["x-leniency"]>[number]["accepts"];

const origin = "http://127.0.0.1:4010";

function request(path: string, more: Partial<FrontRequest> = {}): FrontRequest {
  return { method: "GET", origin, path, query: "", headers: {}, body: new Uint8Array(), ...more };
}

function frontOver(
  backend: Partial<VendorBackend>,
  reports: string[] = [],
  bundle = fixtureBundle,
): FrontHandler {
  const vendor = createFrontVendor("fixture", bundle, {
    prepare: () => Promise.resolve(),
    answer: () => Promise.resolve(message(200, "é")),
    answerAsDocumented: () => Promise.reject(new Error("Nobody asks for it.")),
    ...backend,
  });
  const report = (line: string): void => void reports.push(line);
  return createFront([vendor], { notice: ["Only a test."], report, answerMilliseconds: 20 });
}

const login = "/fixture/login";

describe("createFront", () => {
  test("names the operation that answered", async () => {
    const response = await frontOver({})(request(login));
    expect(response.headers["clade-operation"]).toBe("login");
  });

  test("names the vendors that exist when one does not", async () => {
    expect(await frontOver({})(request("/other/login"))).toMatchObject({
      status: 404,
      body: 'There is no vendor "other" here. There are: fixture.\n',
    });
  });

  test.each(["/%zz", "/fixture/%zz"])("refuses the malformed path %s", async (path) => {
    expect(await frontOver({})(request(path))).toMatchObject({
      status: 400,
      body: expect.stringContaining(path) as string,
    });
  });

  describe("where a vendor counts repeated slashes as one", () => {
    const accepting = (...words: Leniency[]): Bundle => ({
      ...fixtureBundle,
      "x-leniency": words.map((accepts) => ({ accepts, sources: ["page"] })),
    });
    const bundle = accepting("double-slashes");
    const operationAt = async (path: string, of: Bundle): Promise<string | undefined> =>
      (await frontOver({}, [], of)(request(path))).headers["clade-operation"];

    test("finds a path with several of them in a row", async () => {
      const path = "/fixture//api/v1///task//mine";
      expect(await operationAt(path, bundle)).toBe("getMine");
      expect(await operationAt(path, fixtureBundle)).toBeUndefined();
    });

    test("finds a path that ends in several where one at the end is passed over too", async () => {
      const path = "/fixture/api/v1/task/mine//";
      expect(await operationAt(path, accepting("double-slashes", "trailing-slash"))).toBe("getMine");
      expect(await operationAt(path, accepting("trailing-slash"))).toBeUndefined();
      expect(await operationAt(path, bundle)).toBeUndefined();
    });

    test("keeps slashes that are encoded", async () => {
      expect(await operationAt("/fixture/api/v1/task/%2F%2Fmine", bundle)).toBe("getTask");
    });

    test("shows the vendor's page below any number of them", async () => {
      expect((await frontOver({}, [], bundle)(request("/fixture///"))).body).toContain("Fixture API");
    });
  });

  test("gives up an answer that takes too long and names its operation", async () => {
    const never = frontOver({ answer: () => new Promise(() => undefined) });
    expect(await never(request(login))).toMatchObject({
      status: 503,
      headers: { "clade-operation": "login" },
      body: "No answer of login within 20 ms.\n",
    });
  });

  test("does not count the time that a vendor's preparation takes", async () => {
    const prepare = (): Promise<void> => new Promise((settle) => setTimeout(settle, 60));
    expect((await frontOver({ prepare })(request(login))).status).toBe(200);
  });

  test.each(["prepare", "answer"] as const)(
    "turns an error of %s into a 500 that names it, and reports it",
    async (when) => {
      const reports: string[] = [];
      const failing = frontOver({ [when]: () => Promise.reject(new Error("no such luck")) }, reports);
      expect(await failing(request(login))).toMatchObject({
        status: 500,
        headers: { "clade-operation": "login" },
        body: "The answer failed: no such luck\n",
      });
      expect(reports).toEqual([expect.stringMatching(/^GET \/fixture\/login: Error: no such luck/)]);
    },
  );

  describe("shows index pages", () => {
    async function page(path: string, accept = ""): Promise<FrontResponse> {
      return frontOver({})(request(path, { headers: { accept } }));
    }

    test("of the vendors as plain text", async () => {
      const { status, headers, body } = await page("/");
      expect([status, headers["content-type"]]).toEqual([200, "text/plain; charset=utf-8"]);
      const lines = body.toString().split("\n");
      expect(lines.slice(0, 5)).toEqual([
        "Clade",
        "Only a test.",
        "",
        "fixture: Fixture API",
        "  http://127.0.0.1:4010/fixture/api/v1",
      ]);
      expect(lines[5]).toMatch(/^ {2}curl -X POST .* 'http:\/\/127\.0\.0\.1:4010\/fixture\/api\/v1\/task'$/);
      expect(lines.slice(6)).toEqual([""]);
    });

    test.each(["/fixture", "/fixture/"])("of a vendor's operations at %s", async (path) => {
      const { body } = await page(path);
      expect(body).toContain(`getMine: Get my task
  GET http://127.0.0.1:4010/fixture/api/v1/task/mine
  curl 'http://127.0.0.1:4010/fixture/api/v1/task/mine'
`);
    });

    test("as HTML for a browser, with everything escaped", async () => {
      const { headers, body } = await page("/", "text/html,application/xhtml+xml,*/*;q=0.8");
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(body).toContain('<a href="/fixture">fixture: Fixture API</a>');
      expect(body).toContain("'{&quot;name&quot;:&quot;Call&quot;}'");
    });

    test("as text for a caller that names text first", async () => {
      expect((await page("/", "text/plain, text/html")).headers["content-type"]).toMatch(/^text\/plain/);
    });

    test("to no other method than GET and HEAD", async () => {
      const response = await frontOver({})(request("/", { method: "POST" }));
      expect(response).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
    });
  });
});
