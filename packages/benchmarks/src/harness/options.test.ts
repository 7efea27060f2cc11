import { expect, test } from "vitest";
import { readOptions, UsageError } from "./options.ts";

test("without arguments everything is measured five times, and nothing is kept", () => {
  expect(readOptions([])).toEqual({ names: [], rounds: 5, isKept: false, isHelp: false });
});

test("names, rounds and the wish to keep the results can stand in any order", () => {
  const options = readOptions(["sandbox", "--rounds", "7", "mock-start", "--write"]);
  expect(options).toMatchObject({ names: ["sandbox", "mock-start"], rounds: 7, isKept: true });
});

test.each([
  [["--nonsense"], "Unknown option '--nonsense'. See npm run bench -- --help."],
  [["--rounds"], "See npm run bench -- --help."],
  [["--write=yes"], "See npm run bench -- --help."],
  [["--rounds", "2"], "--rounds 2 is too few or no number. Give 3 or more."],
  [["--rounds", "many"], "--rounds many is too few or no number. Give 3 or more."],
])("%j is refused with the cause and the cure", (argv, sentence) => {
  expect(() => readOptions(argv)).toThrow(UsageError);
  expect(() => readOptions(argv)).toThrow(sentence);
});
