import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pascalCase } from "../support/vendor-names.ts";
import { exportedNames } from "./exported-names.ts";
import type { Finding } from "./finding.ts";
import type { Workspace } from "./read-workspace.ts";

/** Clients whose `src/index.ts` does not export `create<Vendor>Client`. */
export function checkClientDoor({ root, vendors }: Workspace): Finding[] {
  return vendors.flatMap((vendor) => {
    const path = `packages/${vendor}/src/index.ts`;
    const factory = `create${pascalCase(vendor)}Client`;
    if (!existsSync(join(root, path))) return [];
    if (exportedNames(readFileSync(join(root, path), "utf8")).includes(factory)) return [];
    return [
      {
        path,
        fault: `does not export ${factory}`,
        cure: `Add: export { ${factory} } from "./client.ts"`,
      },
    ];
  });
}
