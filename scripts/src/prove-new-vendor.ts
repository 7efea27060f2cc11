import { findWorkspaceRoot } from "@clade/bundle";
import { formatProof } from "./proof/proof.ts";
import { proveNewVendor } from "./proof/prove-new-vendor.ts";

/* eslint-disable no-console -- a command line prints */
const result = await proveNewVendor(findWorkspaceRoot());
for (const line of formatProof(result)) console.log(line);
process.exitCode = result.faults.length === 0 ? 0 : 1;
