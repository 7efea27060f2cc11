import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const { argv } = process;
let printed: string[];

beforeEach(() => {
  printed = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => {
    printed.push(line);
  });
});

afterEach(() => {
  process.argv = argv;
  process.exitCode = undefined;
  vi.restoreAllMocks();
  vi.resetModules();
});

async function runCli(folder: string, ...words: string[]): Promise<typeof process.exitCode> {
  process.argv = ["node", "clade-codegen", ...words];
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  await import("./cli.ts");
  return process.exitCode;
}

describe("the command line", () => {
  test("It hands over its words and ends with the code that comes back.", async () => {
    expect(await runCli(import.meta.dirname, "--help")).toBe(0);
    expect(printed.join("\n")).toContain("Usage: clade-codegen [--check]");
  });

  test("A wrong word ends with code 2.", async () => {
    expect(await runCli(import.meta.dirname, "--chekc")).toBe(2);
  });

  test("It works in the folder where it is called.", async () => {
    expect(await runCli(import.meta.dirname)).toBe(2);
    expect(printed.join("\n")).toContain(`${import.meta.dirname} is no client of a vendor`);
  });

  test("An error is one sentence, without a stack, and ends with code 1.", async () => {
    expect(await runCli("/")).toBe(1);
    expect(printed).toEqual(["No Clade workspace above /: no folder there has turbo.json and specs/."]);
  });
});
