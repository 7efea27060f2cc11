import { expect, test } from "vitest";
import { readWanted } from "./read-wanted.ts";

const names = (...name: string[]): object => ({ options: { name } });

test.each([
  [["cligs"], {}, { specs: [], vendors: ["cligs"] }],
  [["./openapi.yaml"], {}, { specs: ["./openapi.yaml"] }],
  [["cligs", "api.json"], {}, { specs: ["api.json"], vendors: ["cligs"] }],
  [["a.yml", "b/c"], names("pets"), { specs: [{ path: "a.yml", name: "pets" }, "b/c"] }],
  [["a.yaml"], { options: { "only-own": true } }, { specs: ["a.yaml"], vendors: [] }],
])("%j with %j wants %j", (vendors, options, wanted) => {
  expect(readWanted({ vendors, options: {}, ...options })).toEqual(wanted);
});

test.each([
  [["cligs"], names("pets"), "--name pets is for no file."],
  [[], { options: { "only-own": true } }, "--only-own leaves nothing to serve."],
  [["cligs", "a.yaml"], { options: { "only-own": true } }, "--only-own serves no vendors, so not cligs."],
])("%j with %j is wrong", (vendors, options, sentence) => {
  expect(() => readWanted({ vendors, options: {}, ...options })).toThrow(sentence);
});
