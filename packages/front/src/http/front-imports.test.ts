import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL(".", import.meta.url);
const sources = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

test.each(sources)("the front has no Prism and nothing of the mock in it: %s", (name) => {
  const text = readFileSync(new URL(name, folder), "utf8");
  const imported = [...text.matchAll(/\bfrom "([^"]+)"|import\("([^"]+)"\)/g)].map(
    ([, path, lazy]) => path ?? lazy,
  );
  const foreign = imported.filter((path) => !/^(\.\.?\/|node:|@clade\/bundle\/document$)/.test(path ?? ""));
  expect(foreign).toEqual([]);
});
