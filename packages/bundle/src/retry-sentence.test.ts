import { expect, it } from "vitest";
import { retrySentence } from "./retry-sentence.ts";

it.each([
  [{ times: 1, then: "back-off" }, "Try again once, then back off."],
  [{ times: 3 }, "Try again up to 3 times."],
  [{ times: 0 }, "Do not try again."],
] as const)("the vendor's advice on trying again, %j, is said in a sentence", (retry, sentence) => {
  expect(retrySentence(retry)).toBe(sentence);
});
