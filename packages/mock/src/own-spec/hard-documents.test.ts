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
      for (const name of ["Nested0", "Tangle0"]) {
        const [hard, plain] = await Promise.all([fetch(`${base}/${name}`), ask(base, "/plain")]);
        const reason = `Prism does not come to an end with ${name} within 4000 ms.`;
        expect([hard.status, hard.headers.get("clade-operation")]).toEqual([503, name]);
        expect(hard.headers.get("clade-undocumented")).toBe(reason);
        expect(await hard.text()).toBe(
          `${reason} The other operations are answered. Make its schemas simpler.\n`,
        );
        expect(plain).toEqual([200, { id: 7 }]);
      }
      expect((await fetch(`${base}/Nested0`)).status).toBe(503);
    }),
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
