import { parseArgs } from "node:util";
import type { Settings } from "./benchmark.ts";

/** What the command line asks for. */
export interface Options extends Settings {
  /** Parts of the names of benchmarks; none means all. */
  readonly names: readonly string[];
  /** Whether to keep the results in the docs. */
  readonly isKept: boolean;
  readonly isHelp: boolean;
}

/** The command was called wrongly. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A median of fewer is none. */
const FEWEST = 3;

/** @throws UsageError with one line that says what is wrong and what helps */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  const { rounds = "5", write = false, help = false } = values;
  return { names: positionals, rounds: readRounds(rounds), isKept: write, isHelp: help };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { rounds: { type: "string" }, write: { type: "boolean" }, help: { type: "boolean" } },
    });
  } catch (cause) {
    const [sentence = ""] = (cause as Error).message.split(". ");
    throw new UsageError(`${sentence}. See npm run bench -- --help.`, { cause });
  }
}

function readRounds(text: string): number {
  const rounds = Number(text);
  if (/^\d+$/.test(text) && rounds >= FEWEST) return rounds;
  throw new UsageError(`--rounds ${text} is too few or no number. Give ${String(FEWEST)} or more.`);
}
