import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findWorkspaceRoot } from "@clade/bundle";
import { benchmarks } from "./benchmarks.ts";
import { choose } from "./harness/choose.ts";
import { machineFacts } from "./harness/machine.ts";
import { readOptions, UsageError } from "./harness/options.ts";
import { sectionOf, withSection } from "./harness/section.ts";

const usage = `Usage: npm run bench -- [name...] [--rounds N] [--write]

Measures ours beside its peers, in turn, and prints the ratios. A name chooses the benchmarks that have it in theirs:

${benchmarks.map(({ name }) => `  ${name}`).join("\n")}

  --rounds N  how often each figure is taken; 5 by default
  --write     keeps the results in docs/benchmarks.md`;

/* eslint-disable no-console -- a command line prints */
async function run(): Promise<void> {
  const { names, rounds, isKept, isHelp } = readOptions(process.argv.slice(2));
  if (isHelp) {
    console.log(usage);
    return;
  }
  for (const benchmark of choose(benchmarks, names)) {
    const facts = machineFacts();
    const result = { benchmark, facts, rounds, rows: await benchmark.run({ rounds }) };
    console.log(`${sectionOf(result)}\n`);
    if (isKept) keep(result);
  }
}

function keep(result: Parameters<typeof withSection>[1]): void {
  const path = join(findWorkspaceRoot(), "docs", "benchmarks.md");
  writeFileSync(path, withSection(readFileSync(path, "utf8"), result));
}

try {
  await run();
} catch (error) {
  console.error(`bench: ${(error as Error).message}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
