import { describe, expect, test } from "vitest";
import { ask, countOf, loft } from "../testing/loft.ts";
import type { AnyHandler } from "./handlers.ts";
import { refuse } from "./refusal.ts";

/** What a handler leaves behind, after it has changed something. */
async function outcomeOf(end: AnyHandler) {
  const reports: string[] = [];
  const getWeather: AnyHandler = (call) => {
    call.store.table("pigeons").delete("ann");
    call.post({ event: "gone", url: "http://127.0.0.1:1/hook", body: {} });
    return end(call);
  };
  const sandbox = loft({ handlers: { getWeather }, report: (line) => reports.push(line) });
  const [status, body] = await ask(sandbox, "GET", "/weather");
  await sandbox.settled();
  const letters = Object.keys(sandbox.snapshot()["loft"]?.contents["outbox"] ?? {});
  return { status, body, reports, pigeons: countOf(sandbox), letters };
}

describe("a handler", () => {
  test.each<[string, AnyHandler, string]>([
    [
      "that throws",
      () => {
        throw new Error("A gust of wind.");
      },
      "A gust of wind.",
    ],
    [
      "with a status that is not documented",
      () => ({ status: 418, body: {} }),
      "getWeather documents no 418.",
    ],
    ["that refuses with such a status", () => refuse(409), "getWeather documents no 409."],
    [
      "whose answer is no JSON",
      () => ({ status: 200, body: { sold: 1n } }),
      "Do not know how to serialize a BigInt",
    ],
  ])("%s changes nothing, sends nothing, and is reported with a 500", async (_what, end, reason) => {
    const { status, body, reports, pigeons, letters } = await outcomeOf(end);
    expect([status, body]).toEqual([500, expect.stringContaining(reason)]);
    expect(reports).toEqual([expect.stringMatching(/^GET \/loft\/v1\/weather: /)]);
    expect(reports[0]).toContain(reason);
    expect([pigeons, letters]).toEqual([3, []]);
  });

  test("that ends well has done all of it", async () => {
    const done = await outcomeOf(() => ({ status: 200, body: { name: "Sunny" } }));
    expect(done).toMatchObject({ status: 200, body: { name: "Sunny" }, reports: [], pigeons: 2 });
    expect(done.letters).toHaveLength(1);
  });
});
