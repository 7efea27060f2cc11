import { parseArgs } from "node:util";
import { findWorkspaceRoot } from "@clade/bundle";
import { check } from "./check/check.ts";
import { tallyLine } from "./report/tally.ts";

/* eslint-disable no-console -- a command line prints */
try {
  const { values } = parseArgs({ options: { quick: { type: "boolean" }, vendor: { type: "string" } } });
  process.exitCode = await check(findWorkspaceRoot(), values, (line) => {
    console.log(line);
  });
} catch (error) {
  // Such as a turbo.json that Turborepo refuses. The last line still says that not all is well.
  console.error((error as Error).message);
  console.log(tallyLine({ passed: 0, failed: 1 }));
  process.exitCode = 1;
}
