import { expect, test } from "vitest";
import { ask, loft } from "../testing/loft.ts";

test("what the vendor does not count is let in beyond the quota, and leaves room for others", async () => {
  const sandbox = loft({
    isCounting: true,
    vendor: { isCounted: ({ operation }) => operation.id !== "getPigeon" },
  });
  const statusOf = async (path: string) => (await ask(sandbox, "GET", path))[0];
  const free = await Promise.all(Array.from({ length: 5 }, () => statusOf("/pigeons/ann")));
  const counted = await Promise.all(Array.from({ length: 4 }, () => statusOf("/pigeons")));
  expect([free, counted]).toEqual([
    [200, 200, 200, 200, 200],
    [200, 200, 200, 429],
  ]);
  expect(await statusOf("/pigeons/ann")).toBe(200);
});

test("counts are forgotten with the memory", async () => {
  const sandbox = loft({ isCounting: true });
  for (let made = 0; made < 4; made += 1) await ask(sandbox, "GET", "/pigeons");
  sandbox.reset();
  expect((await ask(sandbox, "GET", "/pigeons"))[0]).toBe(200);
});
