import { findWorkspaceRoot } from "@clade/bundle";
import { formatProof } from "./proof/proof.ts";
import { proveGraph } from "./proof/prove-graph.ts";

/* eslint-disable no-console -- a command line prints */
const result = await proveGraph(findWorkspaceRoot());
for (const line of formatProof(result)) console.log(line);
process.exitCode = result.faults.length === 0 ? 0 : 1;
