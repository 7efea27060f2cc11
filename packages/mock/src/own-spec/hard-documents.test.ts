import { expect, test } from "vitest";
import { patience } from "../testing/mock-under-test.ts";
import { hardDocument, longDocument } from "./testing/hard-document.ts";
import { withOwn } from "./testing/with-own.ts";

const ask = async (base: string, path: string, init?: RequestInit): Promise<unknown[]> => {
  const response = await fetch(base + path, init);
  return [response.status, response.status === 200 ? await response.json() : undefined];
};

test(
  "answers each operation of a hard document that Prism can read",
  () =>
    withOwn(JSON.stringify(hardDocument()), async (base) => {
      expect(await ask(base, "/Alias0")).toEqual([200, { end: true }]);
      expect(await ask(base, "/Hen")).toEqual([200, expect.objectContaining({ name: "string" })]);
      expect(await ask(base, "/Free")).toEqual([200, {}]);
      expect(await ask(base, "/Tangle0")).toEqual([
        200,
        expect.objectContaining({ Tangle1: expect.anything() as unknown }),
      ]);
      const [status, merged] = await ask(base, "/Merged0");
      const levels = Array.from({ length: 30 }, (_, place) => `level${place}`);
      expect([status, Object.keys(merged as object).sort()]).toEqual([200, ["end", ...levels].sort()]);
    }),
  patience,
);

test(
  "gives up an operation that Prism comes to no end with, says so, and answers the others",
  () =>
    withOwn(JSON.stringify(hardDocument()), async (base) => {
      const [hard, plain] = await Promise.all([fetch(`${base}/Nested0`), ask(base, "/plain")]);
      const reason = "Prism does not come to an end with Nested0 within 4000 ms.";
      expect([hard.status, hard.headers.get("clade-operation")]).toEqual([503, "Nested0"]);
      expect(hard.headers.get("clade-undocumented")).toBe(reason);
      expect(await hard.text()).toBe(
        `${reason} The other operations are answered. Make its schemas simpler.\n`,
      );
      expect(plain).toEqual([200, { id: 7 }]);
      expect((await fetch(`${base}/Nested0`)).status).toBe(503);
    }),
  patience,
);

test(
  "answers vendors before the operation that Prism comes to no end with",
  () =>
    withOwn(
      JSON.stringify(hardDocument()),
      async (base) => {
        const order: string[] = [];
        const take = async (address: string): Promise<void> => {
          const { status } = await fetch(new URL(address, `${base}/`), { redirect: "manual" });
          order.push(`${address} ${status}`);
        };
        await take("plain");
        const hard = take("Nested0");
        // One after the other, so that at least the second is sent when Prism is at the hard one.
        for (const code of ["Ts8p6Y", "Ts8p6Y"]) await take(`/cligs/${code}`);
        await hard;
        expect(order).toEqual(["plain 200", "/cligs/Ts8p6Y 301", "/cligs/Ts8p6Y 301", "Nested0 503"]);
      },
      ["cligs"],
    ),
  patience,
);

test(
  "gives up a request that takes Prism too long, and answers the next to the same operation",
  () =>
    withOwn(JSON.stringify(hardDocument()), async (base) => {
      const post = (body: string): Promise<unknown[]> =>
        ask(base, "/pattern", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        });
      expect(await post("aaa")).toEqual([200, "string"]);
      expect(await post(`${"a".repeat(60)}!`)).toEqual([503, undefined]);
      expect(await post("aaa")).toEqual([200, "string"]);
    }),
  patience,
);

test(
  "answers the first and the last of a thousand operations",
  () =>
    withOwn(JSON.stringify(longDocument(1000)), async (base) => {
      expect(await ask(base, "/item0")).toEqual([200, 0]);
      expect(await ask(base, "/item999")).toEqual([200, 999]);
    }),
  patience,
);
