import { findWorkspaceRoot } from "@clade/bundle";
import { checkLayout } from "./layout/check-layout.ts";
import { formatFinding } from "./layout/finding.ts";

/* eslint-disable no-console -- a command line prints */
const findings = checkLayout(findWorkspaceRoot());
for (const finding of findings) console.error(formatFinding(finding));
if (findings.length > 0) console.error(`${findings.length} faults of the layout.`);
process.exitCode = findings.length === 0 ? 0 : 1;
