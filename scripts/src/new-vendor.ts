import { parseArgs } from "node:util";
import { findWorkspaceRoot } from "@clade/bundle";
import { newVendor } from "./vendor/new-vendor.ts";

const usage = `Usage: npm run new:vendor -- <name> [--no-install]

Makes specs/<name>, packages/<name> and packages/contract-tests/src/<name> from scripts/templates/vendor.

  --no-install  write the files only: no npm install, nothing bundled or generated`;

/* eslint-disable no-console -- a command line prints */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { "no-install": { type: "boolean", default: false }, help: { type: "boolean", default: false } },
  });
  const [name] = positionals;
  if (values.help || name === undefined || positionals.length > 1) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  // The command at work ends by the same key; what was begun is then undone.
  process.once("SIGINT", () => undefined);
  return newVendor({
    root: findWorkspaceRoot(),
    name,
    install: !values["no-install"],
    print: (line) => {
      console.log(line);
    },
  });
}

process.exitCode = await run().catch((error: unknown) => {
  console.error(`${(error as Error).message}\n\n${usage}`);
  return 2;
});
