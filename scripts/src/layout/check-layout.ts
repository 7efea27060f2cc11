import { checkClientDoor } from "./check-client-door.ts";
import { checkImports } from "./check-imports.ts";
import { checkPackages } from "./check-packages.ts";
import { checkScripts } from "./check-scripts.ts";
import { checkVendorDependencies } from "./check-vendor-dependencies.ts";
import { checkVendorFiles } from "./check-vendor-files.ts";
import { checkVendorManifests } from "./check-vendor-manifests.ts";
import { checkVersions } from "./check-versions.ts";
import type { Finding } from "./finding.ts";
import { readWorkspace } from "./read-workspace.ts";

const checks = [
  checkVendorFiles,
  checkVendorManifests,
  checkClientDoor,
  checkVendorDependencies,
  checkPackages,
  checkScripts,
  checkVersions,
  checkImports,
];

/** Everything that is out of place in the repository below `root`, each fault once. */
export function checkLayout(root: string): Finding[] {
  const workspace = readWorkspace(root);
  const findings = checks.flatMap((check) => check(workspace));
  return [...new Map(findings.map((finding) => [`${finding.path}: ${finding.fault}`, finding])).values()];
}
