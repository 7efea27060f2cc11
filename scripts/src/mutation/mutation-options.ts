import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface MutationOptions {
  readonly vendor: string;
  readonly limit: number;
  readonly seed: string;
  /** Whether to keep the result in the docs. */
  readonly isKept: boolean;
}

export const usage = `Usage: npm run mutate -- <vendor> [--limit 60] [--seed 1] [--write]

Plants faults in the vendor's bundled spec and in its client's behaviour table, one at a time, in a copy of the repository, and
tells which the vendor's contract tests let through.

  --limit N  how many faults, of every kind as many as it goes
  --seed S   which ones
  --write    keeps the result in docs/mutation.md`;

/** @throws Error when an option is unknown or no number, or there is not one vendor. */
export function readMutationOptions(argv: readonly string[]): MutationOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      limit: { type: "string", default: "60" },
      seed: { type: "string", default: "1" },
      write: { type: "boolean", default: false },
    },
  });
  const [vendor, ...others] = positionals;
  if (vendor === undefined || others.length > 0) throw new Error("Give the name of one vendor.");
  if (!/^[1-9]\d*$/.test(values.limit)) throw new Error(`--limit ${values.limit} is no number of faults.`);
  return { vendor, limit: Number(values.limit), seed: values.seed, isKept: values.write };
}
