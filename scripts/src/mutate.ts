import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findWorkspaceRoot } from "@clade/bundle";
import { summaryOf, withMutation } from "./mutation/format-mutation.ts";
import { mutateVendor } from "./mutation/mutate-vendor.ts";
import { readMutationOptions, usage, type MutationOptions } from "./mutation/mutation-options.ts";

/* eslint-disable no-console -- a command line prints */
function optionsOrEnd(): MutationOptions {
  try {
    return readMutationOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return process.exit(2);
  }
}

const print = (line: string): void => {
  console.log(line);
};

try {
  const { isKept, ...options } = optionsOrEnd();
  const root = findWorkspaceRoot();
  const result = { ...options, trials: await mutateVendor({ root, ...options, print }) };
  print(summaryOf(result));
  if (isKept) {
    const path = join(root, "docs/mutation.md");
    writeFileSync(path, withMutation(readFileSync(path, "utf8"), result));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
