import { fileURLToPath } from "node:url";
import { startNode, typescriptHooks, type Child } from "@clade/front/testing";

const stub = fileURLToPath(new URL("../../bin/clade-mock.js", import.meta.url));

/** Runs `clade-mock` from its sources, in a process of its own. */
export function mockCommand(...argv: readonly string[]): Child {
  return startNode(["--import", typescriptHooks, "--conditions=@clade/source", stub, ...argv]);
}
