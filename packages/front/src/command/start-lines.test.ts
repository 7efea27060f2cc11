import { expect, test } from "vitest";
import { startLines } from "./start-lines.ts";

const headline = (origin: string) => `Mocks at ${origin}.`;
const mock = {
  origin: "http://127.0.0.1:4010",
  baseUrls: { cligs: "http://127.0.0.1:4010/cligs/api/v1" },
  linesToTry: { cligs: "curl 'http://127.0.0.1:4010/cligs/Ts8p6Y'" },
};

test("the start lines of a terminal set vendors off by weight, and still say the same", () => {
  const coloured = startLines(headline, mock, true);
  const [bold, faint, end] = ["\u001b[1m", "\u001b[2m", "\u001b[22m"];
  expect(coloured[1]).toBe(`${bold}cligs${end}  http://127.0.0.1:4010/cligs/api/v1`);
  expect(coloured[2]).toBe(`       ${faint}curl 'http://127.0.0.1:4010/cligs/Ts8p6Y'${end}`);
  const plain = coloured.map((line) =>
    [bold, faint, end].reduce((text, code) => text.replaceAll(code, ""), line),
  );
  expect(plain).toEqual(startLines(headline, mock, false));
});
