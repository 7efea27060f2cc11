import { expect, test } from "vitest";
import { placeholdersOf } from "./placeholders.ts";
import { renderVendor } from "./templates.ts";

const files = renderVendor(placeholdersOf("foo-bar", "FB", "0.1.0"));

test("a vendor is made in exactly three places", () => {
  const places = new Set(files.map(({ path }) => /^(.*?\/foo-bar)\//.exec(path)?.[1]));

  expect(places).toEqual(
    new Set(["specs/foo-bar", "packages/foo-bar", "packages/contract-tests/src/foo-bar"]),
  );
});

test("no placeholder is left in a path or a content", () => {
  // Double underscores would stand nowhere else, and in plain Markdown the formatter makes them asterisks.
  const left = files.filter(({ path, content }) => /__|\*\*vendor/i.test(`${path}${content}`));
  expect(left.map(({ path }) => path)).toEqual([]);
});

test("names take the form that their place asks for", () => {
  const client = files.find(({ path }) => path === "packages/foo-bar/src/client.ts")?.content ?? "";

  expect(client).toContain("export function createFooBarClient(");
  expect(client).toContain("`FOO_BAR_API_KEY`");
});
