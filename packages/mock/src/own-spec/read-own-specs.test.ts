import { join } from "node:path";
import { listOperations } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { readOwnSpecs } from "./read-own-specs.ts";
import { writeFiles } from "./testing/write-files.ts";

const head = "openapi: 3.1.0\ninfo: { title: Pets }\n";
const part = "item:\n  get:\n    responses:\n      '200':\n        $ref: '#/lost'\n";

/** Files, the first of which is read, and what is said of them: the place, then the rest of the line. */
const broken: readonly [fault: string, files: Record<string, string>, place: string, text: RegExp][] = [
  ["a missing file", {}, "a.yaml:", /There is no such file\. Give the path of /],
  [
    "YAML that is none",
    { "a.yaml": `${head}paths: [\n` },
    "a.yaml:4:1:",
    /This is no YAML: .+\. Mend it there/,
  ],
  [
    "JSON that is none",
    { "a.json": '{"openapi": "3.1.0"\n "paths": {}}' },
    "a.json:2:2:",
    /This is no JSON: /,
  ],
  ["a list", { "a.yaml": "- a\n" }, "a.yaml:1:1:", /This is no OpenAPI document: it holds no keys\./],
  ["an empty file", { "a.yaml": "" }, "a.yaml:1:1:", /This is no OpenAPI document: it holds no keys\./],
  [
    "another format",
    { "a.yaml": "name: x\n" },
    "a.yaml:1:1:",
    /the key "openapi" is missing\. Begin it with/,
  ],
  [
    "Swagger 2.0",
    { "a.yaml": "# old\nswagger: '2.0'\n" },
    "a.yaml:2:1:",
    /Swagger 2\.0.+ "npx swagger2openapi /,
  ],
  [
    "another version",
    { "a.yaml": "openapi: 4.0.0\n" },
    "a.yaml:1:10:",
    /The version "4\.0\.0" .+ 3\.0 and 3\.1/,
  ],
  ["no paths", { "a.yaml": head }, "a.yaml:1:1:", /The key "paths" is missing, .+\. Describe a path\./],
  [
    "empty paths",
    { "a.yaml": `${head}paths: {}\n` },
    "a.yaml:3:1:",
    /"paths" is empty, .+\. Describe a path\./,
  ],
  [
    "a list of paths",
    { "a.yaml": `${head}paths: []\n` },
    "a.yaml:3:8:",
    /"paths" is a list, but has to be an object/,
  ],
  [
    "a path without operations",
    { "a.yaml": `${head}paths:\n  /a: {}\n` },
    "a.yaml:3:1:",
    /There is no operation\./,
  ],
  [
    "a path without a slash",
    { "a.yaml": `${head}paths:\n  a: { get: {} }\n` },
    "a.yaml:4:3:",
    /Write \/a\.$/,
  ],
  [
    "one operationId twice",
    {
      "a.yaml": `${head}paths:\n  /a:\n    get: { operationId: x }\n    put:\n      operationId: x\n`,
    },
    "a.yaml:7:20:",
    /The operationId x is that of GET \/a too\. Give each its own\./,
  ],
  [
    "an empty response",
    { "a.yaml": `${head}paths:\n  /a:\n    get:\n      responses:\n        '200':\n` },
    "a.yaml:7:9:",
    /"paths > \/a > get > responses > 200" is empty, but has to be an object\./,
  ],
  [
    "a parameter without a name",
    { "a.yaml": `${head}paths:\n  /a:\n    parameters:\n      - in: query\n` },
    "a.yaml:6:9:",
    /lacks the key "name"\. Add it\./,
  ],
  [
    "a security scheme that there is not",
    { "a.yaml": `${head}paths:\n  /a:\n    get:\n      security: [{ key: [] }]\n` },
    "a.yaml:6:17:",
    /There is no security scheme key\. Define it/,
  ],
  [
    "a server's variable without a default",
    { "a.yaml": `${head}servers:\n  - url: https://host:{port}/v1\npaths:\n  /a: { get: {} }\n` },
    "a.yaml:4:10:",
    /The server's URL https:\/\/host:\{port\}\/v1 is none\. .+ a default\./,
  ],
  [
    "a reference that leads nowhere",
    { "a.yaml": `${head}paths:\n  /a:\n    get:\n      requestBody:\n        $ref: '#/components/x'\n` },
    "a.yaml:7:9:",
    /The reference #\/components\/x leads nowhere\./,
  ],
  [
    "a reference that leads back to itself",
    {
      "a.yaml": `${head}paths:\n  /a: { get: {} }\ncomponents:\n  schemas:\n    A:\n      $ref: '#/components/schemas/A'\n`,
    },
    "a.yaml:8:7:",
    /The reference #\/components\/schemas\/A leads back to itself\./,
  ],
  [
    "a reference to a file that there is not",
    { "a.yaml": `${head}paths:\n  /a:\n    $ref: ./b.yaml\n` },
    "a.yaml:5:5:",
    /The reference \.\/b\.yaml leads nowhere\./,
  ],
  [
    "a reference of another file",
    { "a.yaml": `${head}paths:\n  /a:\n    $ref: b.yaml#/item\n`, "b.yaml": part },
    "b.yaml:5:9:",
    /The reference #\/lost leads nowhere\./,
  ],
  [
    "YAML that is none in another file",
    { "a.yaml": `${head}paths:\n  /a:\n    $ref: b.yaml\n`, "b.yaml": "get: [\n" },
    "b.yaml:2:1:",
    /This is no YAML: /,
  ],
];

const silent = (): void => undefined;

describe("readOwnSpecs", () => {
  test.each(broken)("names the place, the cause and the cure of %s", async (_fault, files, place, text) => {
    const folder = writeFiles(files);
    const path = join(folder, Object.keys(files)[0] ?? "a.yaml");
    const error = await readOwnSpecs([{ path }], [], silent).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "SpecError", message: expect.stringMatching(text) as string });
    expect((error as Error).message.split(" ")[0]).toBe(join(folder, place));
    expect((error as Error).message).not.toContain("\n");
  });

  test("names a folder as one", async () => {
    const folder = writeFiles({});
    await expect(readOwnSpecs([{ path: folder }], [], silent)).rejects.toThrow(
      `${folder}: This is a folder. Give the path of the OpenAPI document in it.`,
    );
  });

  test("completes what OpenAPI lets an author leave out", async () => {
    const folder = writeFiles({ "a.yaml": "openapi: 3.1\npaths:\n  /a/{b}: { get: {} }\n", "b.yaml": "" });
    const [read] = await readOwnSpecs([{ path: join(folder, "a.yaml"), name: "x" }], [], silent);
    const [operation] = read ? listOperations(read.bundle) : [];
    expect(operation).toMatchObject({ id: "get/a/{b}", servers: ["http://localhost"], security: [] });
    expect(read?.bundle).toMatchObject({ openapi: "3.1", info: { title: "x" } });
  });

  test.each([
    ["/v1", "http://localhost/v1"],
    ["./v1", "http://localhost/v1"],
    ["//pets.example/v1", "http://pets.example/v1"],
    ["{scheme}://pets.example/v1", "https://pets.example/v1"],
  ])("reads the server %s as %s", async (url, wanted) => {
    const variables = "variables: { scheme: { default: https } }";
    const text = `${head}servers: [{ url: "${url}", ${variables} }]\npaths:\n  /a: { get: {} }\n`;
    const folder = writeFiles({ "a.yaml": text });
    const [read] = await readOwnSpecs([{ path: join(folder, "a.yaml") }], [], silent);
    expect(read && listOperations(read.bundle)[0]?.servers).toEqual([wanted]);
  });

  test("names a document by its title, or by its folder, as an address has it", async () => {
    const text = (info: string): string => `openapi: 3.0.3\n${info}\npaths:\n  /a: { get: {} }\n`;
    const folder = writeFiles({
      "a.yaml": text("info: { title: The Café – API (v2) }"),
      "Bird Lofts/openapi.yaml": text(""),
    });
    const paths = ["a.yaml", "Bird Lofts/openapi.yaml"].map((path) => ({ path: join(folder, path) }));
    const read = await readOwnSpecs(paths, [], silent);
    expect(read.map(({ name }) => name)).toEqual(["the-cafe-api-v2", "bird-lofts"]);
  });

  test("refuses a name that is another's, and says how to give one", async () => {
    const folder = writeFiles({ "a.yaml": `${head}paths:\n  /a: { get: {} }\n` });
    const path = join(folder, "a.yaml");
    await expect(readOwnSpecs([{ path }], ["pets"], silent)).rejects.toThrow(
      /The name pets is that of a vendor too\. .+ --name/,
    );
    await expect(readOwnSpecs([{ path }, { path }], [], silent)).rejects.toThrow(
      `The name pets is that of ${path} too.`,
    );
    await expect(readOwnSpecs([{ path, name: "a/b" }], [], silent)).rejects.toThrow(
      'The name "a/b" is none.',
    );
  });

  test("takes nothing in an example for a reference", async () => {
    const folder = writeFiles({
      "a.yaml": `${head}paths:\n  /a:\n    get:\n      responses:\n        '200':\n          description: It.\n          content: { application/json: { example: { $ref: nowhere.yaml }, schema: { properties: { example: { $ref: '#/components/schemas/A' } } } } }\ncomponents: { schemas: { A: { default: { $ref: '#/x' } } } }\n`,
    });
    await expect(readOwnSpecs([{ path: join(folder, "a.yaml") }], [], silent)).resolves.toHaveLength(1);
  });

  test("passes over a key of the vocabulary that the document has in another sense, and says so", async () => {
    const folder = writeFiles({
      "a.yaml": `${head}x-failure: often\nx-internal: 1\npaths:\n  /a: { get: {} }\n`,
    });
    const lines: string[] = [];
    const path = join(folder, "a.yaml");
    const [read] = await readOwnSpecs([{ path }], [], (line) => lines.push(line));
    expect(lines).toEqual([expect.stringContaining(`${path}:3:1: x-failure is passed over. It must be `)]);
    expect(read?.bundle).toMatchObject({ "x-internal": 1 });
    expect(read?.bundle).not.toHaveProperty("x-failure");
  });
});
