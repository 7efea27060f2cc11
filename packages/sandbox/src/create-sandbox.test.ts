import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UnknownVendorError } from "@clade/front/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "./create-sandbox.ts";
import { loftBundle } from "./testing/loft-bundle.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clade-sandbox-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const bundles = { loft: loftBundle };

test("a sandbox tells what a vendor with a behaviour starts with", async () => {
  const { about } = await createSandbox({ vendors: ["cligs"] });
  expect(about).toEqual({ cligs: "A user with one key and one clig, and a clig of nobody's." });
});

describe("a sandbox of a vendor of which only the spec is known", () => {
  test("tells of nothing that it starts with", async () => {
    expect((await createSandbox({ bundles })).about).toEqual({});
  });

  test("lets anybody in, and answers with examples, marked as such", async () => {
    const sandbox = await createSandbox({ bundles });
    const headers = { "x-key": "any", "content-type": "application/json" };
    const created = { method: "POST", headers, body: '{"name":"Di"}' };
    const response = await sandbox.fetch("https://loft.example/v1/pigeons/ann", { headers });
    expect((await sandbox.fetch("https://loft.example/v1/pigeons", created)).status).toBe(200);
    expect([response.status, response.headers.get("clade-example")]).toEqual([200, "true"]);
    expect(await response.json()).toEqual({ id: "ann", name: "Ann" });
  });

  test("refuses what is wrong as the spec documents", async () => {
    const sandbox = await createSandbox({ bundles });
    const response = await sandbox.fetch("https://loft.example/v1/pigeons/ann");
    expect([response.status, await response.json()]).toEqual([401, { error: "nobody" }]);
  });
});

describe("a sandbox that cannot be made", () => {
  test("for want of a vendor says which there are, and makes no state file", async () => {
    const state = join(folder, "unmade.db");
    const sandbox = createSandbox({ bundles, vendors: ["roost"], state });
    await expect(sandbox).rejects.toThrow(UnknownVendorError);
    await expect(sandbox).rejects.toThrow('There is no vendor "roost". There are: loft.');
    expect(existsSync(state)).toBe(false);
  });

  test("for want of a snapshot leaves the state file to another", async () => {
    const state = join(folder, "left.db");
    const data = { roost: { contents: {}, random: 1 } };
    await expect(createSandbox({ bundles, state, data })).rejects.toThrow('There is no vendor "roost"');
    const sandbox = await createSandbox({ bundles, state });
    sandbox.restore({ loft: { contents: {}, random: 2 } });
    sandbox.close();
  });
});

describe("a state file", () => {
  test("has after a restart what was remembered, and what was restored or reset in its place", async () => {
    const state = join(folder, "state.db");
    const data = {
      loft: { contents: { feathers: { white: { place: 0, record: { length: 7 } } } }, random: 5 },
    };
    const first = await createSandbox({ bundles, state });
    first.restore(data);
    first.close();
    const second = await createSandbox({ bundles, state });
    expect(second.snapshot()).toEqual(data);
    second.reset();
    second.close();
    const third = await createSandbox({ bundles, state });
    expect(third.snapshot()).toEqual({ loft: { contents: {}, random: 1 } });
    third.close();
  });
});
