import { join } from "node:path";
import { clientPackage } from "../../support/vendor-names.ts";
import { turbo } from "../../support/turbo.ts";
import { rewordSummary, rewrite } from "../edit-spec.ts";
import { joinResults, observe, type ProofResult } from "../proof.ts";

/** Generated files that do not fit the spec are refused each time, with the command that mends them. */
export async function proveStaleFiles(copy: string, vendor: string): Promise<ProofResult> {
  const fresh = await checkGenerated(copy, vendor);
  const current = observe(
    fresh.exitCode === 0,
    `check:generated passes for ${vendor} as it stands`,
    `check:generated fails for ${vendor} as it stands:\n${fresh.output}`,
  );
  const schema = join(copy, "packages", vendor, "src/generated/schema.ts");
  return joinResults([
    current,
    await proveRefused(copy, vendor, "an edit of the spec", () => rewordSummary(copy, vendor)),
    await proveRefused(copy, vendor, "an edit of schema.ts", () => rewrite(schema, (text) => `${text}\n`)),
  ]);
}

/** Twice, because a failure that is answered from the cache as a success would show only the second time. */
async function proveRefused(
  copy: string,
  vendor: string,
  edit: string,
  apply: () => () => void,
): Promise<ProofResult> {
  const undo = apply();
  const runs = [await checkGenerated(copy, vendor), await checkGenerated(copy, vendor)];
  undo();
  const mending = `npm run generate -- --filter=${clientPackage(vendor)}`;
  const refused = runs.every(({ exitCode, output }) => exitCode !== 0 && output.includes(mending));
  return observe(
    refused,
    `after ${edit} check:generated fails for ${vendor}, twice, and says: ${mending}`,
    `after ${edit} check:generated did not fail twice with "${mending}":\n${runs.map(({ output }) => output).join("")}`,
  );
}

function checkGenerated(copy: string, vendor: string): ReturnType<typeof turbo> {
  return turbo(copy, ["run", "check:generated", `--filter=${clientPackage(vendor)}`]);
}
