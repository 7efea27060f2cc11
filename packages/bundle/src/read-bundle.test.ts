import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readBundle } from "./read-bundle.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clade-read-bundle-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(text: string): string {
  const path = join(folder, "openapi.json");
  writeFileSync(path, text);
  return path;
}

const whole = {
  openapi: "3.1.0",
  info: { title: "Pigeon Post API", version: "1" },
  servers: [{ url: "https://pigeon.example/api/v1" }],
  paths: {
    "/letters": {
      get: { operationId: "listLetters", "x-evidence": { grade: "documented", note: "2009-11" } },
    },
  },
};

describe("readBundle", () => {
  test("A bundle is read as it is written, extension keys included.", () => {
    expect(readBundle(write(JSON.stringify(whole)))).toEqual(whole);
  });

  test("A missing file is an error that names the file and the command that makes it.", () => {
    const path = join(folder, "nowhere", "openapi.json");

    expect(() => readBundle(path)).toThrow(
      `There is no bundled spec at ${path}. Make it with: npm run bundle`,
    );
  });

  test("The error of a missing file keeps the system's own as its cause.", () => {
    const read = () => readBundle(join(folder, "nowhere.json"));

    expect(read).toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ code: "ENOENT" }) as unknown }),
    );
  });

  test("Text that is no JSON is an error that names the file.", () => {
    const path = write('{ "openapi": [3.1.0');

    expect(() => readBundle(path)).toThrow(`${path} is no JSON: `);
  });

  test.each([
    ["is nothing", null],
    ["is a text", "just words"],
    ["is a list", [whole]],
    ["is of OpenAPI 3.0", { ...whole, openapi: "3.0.3" }],
    ["is of OpenAPI 3.10", { ...whole, openapi: "3.10.0" }],
    ["has its version as a number", { ...whole, openapi: 3.1 }],
    ["has no version", { ...whole, openapi: undefined }],
    ["has webhooks only", { ...whole, paths: undefined, webhooks: whole.paths }],
    ["has nothing below paths", { ...whole, paths: null }],
    ["names no server", { ...whole, servers: undefined }],
    ["has an empty list of servers", { ...whole, servers: [] }],
  ])("A document that %s is refused.", (_what, document) => {
    const path = write(JSON.stringify(document));

    expect(() => readBundle(path)).toThrow(`${path} is no OpenAPI 3.1 document with paths and servers.`);
  });
});
