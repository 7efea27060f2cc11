import { expect, test } from "vitest";
import { inTurn } from "./in-turn.ts";

test("each is measured once a round, the first changes from round to round, and the first round does not count", async () => {
  const order: string[] = [];
  const measure = (name: string) => () => Promise.resolve(`${name}${String(order.push(name))}`);

  const rounds = await inTurn(3, { ours: measure("a"), theirs: measure("b") });

  expect(order.join("")).toBe("abbaabba");
  expect(rounds).toEqual([
    { theirs: "b3", ours: "a4" },
    { ours: "a5", theirs: "b6" },
    { theirs: "b7", ours: "a8" },
  ]);
});
