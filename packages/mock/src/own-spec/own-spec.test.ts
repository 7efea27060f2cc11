import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "@clade/front/node";
import { describe, expect, test } from "vitest";
import { command } from "../command.ts";
import { startMock } from "../start-mock.ts";
import { patience } from "../testing/mock-under-test.ts";
import { withOwn } from "./testing/with-own.ts";
import { writeFiles } from "./testing/write-files.ts";

const json = { "content-type": "application/json" };

const birds = `
openapi: 3.0.3
info: { title: Birds, version: "1" }
servers: [{ url: /v1 }]
security: [{ key: [] }]
paths:
  /birds:
    get:
      security: []
      parameters: [{ name: limit, in: query, schema: { type: integer, minimum: 3, exclusiveMinimum: true } }]
      responses:
        "200": { description: All., content: { application/json: { example: [{ id: 1 }] } } }
        default: { description: Wrong., content: { application/json: { example: { wrong: true } } } }
    post:
      operationId: addBird
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, required: [name], properties: { name: { type: string, nullable: true } } }
      responses:
        "201": { description: Added. }
        "400": { description: Wrong., content: { application/json: { example: { wrong: "body" } } } }
        "401": { description: Who?, content: { application/json: { example: { wrong: "key" } } } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
`;

describe("a document of OpenAPI 3.0 without keys of the vocabulary", () => {
  test(
    "is answered as Prism answers it, behind this front",
    () =>
      withOwn(birds, async (base) => {
        const found = await fetch(`${base}/birds?limit=4`, { headers: { "accept-encoding": "gzip" } });
        expect([found.status, await found.json()]).toEqual([200, [{ id: 1 }]]);
        expect(found.headers.get("content-encoding")).toBe("gzip");
        expect(found.headers.get("access-control-allow-origin")).toBe("*");
        expect(found.headers.get("clade-operation")).toBe("get/birds");
        const head = await fetch(`${base}/birds`, { method: "HEAD" });
        expect([head.status, await head.text()]).toEqual([200, ""]);
        const late = await fetch(`${base}/birds`, { headers: { "clade-fault": "answer=503" } });
        expect([late.status, await late.json()]).toEqual([503, { wrong: true }]);
      }),
    patience,
  );

  test(
    "has its schemas read as OpenAPI 3.0 means them",
    () =>
      withOwn(birds, async (base) => {
        const post = async (body: string): Promise<number> =>
          (await fetch(`${base}/birds`, { method: "POST", headers: { ...json, "x-key": "k" }, body })).status;
        expect(await post('{"name":null}')).toBe(201);
        expect(await post('{"name":7}')).toBe(400);
        expect((await fetch(`${base}/birds?limit=3`)).status).toBe(422);
      }),
    patience,
  );

  test(
    "refuses as it documents: 401 without credentials, 422 or 400 for all else, else by its default",
    () =>
      withOwn(birds, async (base) => {
        const post = (headers: Record<string, string>, body: string): Promise<Response> =>
          fetch(`${base}/birds`, { method: "POST", headers: { ...json, ...headers }, body });
        const stranger = await post({}, '{"name":"Ada"}');
        expect([stranger.status, await stranger.json()]).toEqual([401, { wrong: "key" }]);
        const broken = await post({ "x-key": "k" }, "{");
        expect([broken.status, await broken.json()]).toEqual([400, { wrong: "body" }]);
        const invalid = await fetch(`${base}/birds?limit=many`);
        expect([invalid.status, await invalid.json()]).toEqual([422, { wrong: true }]);
      }),
    patience,
  );
});

test(
  "obeys the vocabulary of an own document",
  () =>
    withOwn(
      `
openapi: 3.1.0
info: { title: Birds, version: "1" }
x-failure: [{ when: { credentials: missing }, gets: "403", example: none }]
paths:
  /birds:
    get:
      operationId: listBirds
      security: [{ key: [] }]
      responses:
        "200": { description: All. }
        "401": { description: Not this. }
        "403": { description: No key., content: { text/plain: { examples: { none: { value: No key. } } } } }
components:
  securitySchemes: { key: { type: http, scheme: bearer } }
`,
      async (base) => {
        const response = await fetch(`${base}/birds`);
        expect([response.status, await response.text()]).toEqual([403, "No key."]);
      },
    ),
  patience,
);

test(
  "follows references from one operation into another, and into no component",
  () =>
    withOwn(
      `
openapi: 3.1.0
info: { title: Birds, version: "1" }
paths:
  /birds/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
    get:
      parameters: [{ name: ring, in: query, schema: { $ref: "#/x-ring" } }]
      responses:
        "200":
          description: It.
          content: { application/json: { schema: { type: object, properties: { name: { const: Ada } } } } }
        "400": { description: Wrong. }
    put:
      parameters: [{ $ref: "#/paths/~1birds~1%7Bid%7D/get/parameters/0" }]
      responses:
        "200":
          description: It.
          content:
            application/json:
              schema: { $ref: "#/paths/~1birds~1%7Bid%7D/get/responses/200/content/application~1json/schema" }
        "400": { $ref: "#/paths/~1birds~1%7Bid%7D/get/responses/400" }
x-ring: { type: integer }
`,
      async (base) => {
        for (const method of ["GET", "PUT"]) {
          const right = await fetch(`${base}/birds/7?ring=1`, { method });
          expect([right.status, await right.json()]).toEqual([200, { name: "Ada" }]);
          expect((await fetch(`${base}/birds/7?ring=gold`, { method })).status).toBe(400);
        }
      },
    ),
  patience,
);

test(
  "serves several documents beside a vendor, one of them split over files",
  async () => {
    const folder = writeFiles({
      "one.yaml": "openapi: 3.1.0\ninfo: { title: One }\npaths: { /a: { $ref: parts/a.yaml } }\n",
      "parts/a.yaml":
        "get:\n  responses:\n    '200':\n      description: It.\n      content: { application/json: { schema: { $ref: b.json#/B } } }\n",
      "parts/b.json": '{ "B": { "type": "object", "properties": { "b": { "const": 5 } } } }',
      "two.json": '{ "openapi": "3.0.0", "info": { "title": "Two" }, "paths": { "/b": { "get": {} } } }',
    });
    const mock = await startMock({
      vendors: ["cligs"],
      specs: [join(folder, "one.yaml"), { path: join(folder, "two.json"), name: "other" }],
    });
    try {
      expect(Object.keys(mock.baseUrls)).toEqual(["cligs", "one", "other"]);
      expect(await (await fetch(`${mock.origin}/one/a`)).json()).toEqual({ b: 5 });
      expect((await fetch(`${mock.origin}/cligs/Ts8p6Y`, { redirect: "manual" })).status).toBe(301);
    } finally {
      await mock.close();
    }
  },
  patience,
);

describe("clade-mock", () => {
  async function run(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
    let out = "";
    let error = "";
    const code = await runCommand(command, argv, {
      out: { write: (text) => (out += text) },
      error: { write: (text) => (error += text) },
      isColoured: false,
      ended: AbortSignal.abort(),
    });
    return { code, out, error };
  }

  test("ends with 2 and one line about a broken document", async () => {
    const folder = writeFiles({ "a.yaml": "openapi: 3.1.0\npaths: []\n" });
    const path = join(folder, "a.yaml");
    const error = `clade-mock: ${path}:2:8: "paths" is a list, but has to be an object. Mend it.\n`;
    expect(await run(path, "--only-own", "--port", "0")).toEqual({ code: 2, out: "", error });
  });

  test(
    "serves the README's document as the README says",
    async () => {
      const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
      const [, section = ""] = readme.split("## Your own spec\n");
      const [, yaml = "", line = "", path = "", answer = ""] =
        /```yaml\n(.*?)```.*?```\n(clade-mock .*?)\ncurl http:\/\/127\.0\.0\.1:4010(\S+)\n```.*?```json\n(.*?)```/s.exec(
          section,
        ) ?? [];
      const folder = writeFiles({ "pets.yaml": yaml });
      const argv = line
        .split(" ")
        .slice(1)
        .map((word) => word.replace("./", `${folder}/`));
      expect((await run(...argv, "--port", "0")).out).toContain("/pets/v1");
      await withOwn(yaml, async (base) => {
        const response = await fetch(base + path.replace("/pets/v1", ""));
        expect(await response.json()).toEqual(JSON.parse(answer));
        expect((await fetch(`${base}/pets/none`)).status).toBe(400);
      });
    },
    patience,
  );
});
