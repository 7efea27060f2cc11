import { findVendors } from "@clade/bundle";
import { withCopy } from "./copy-repository.ts";
import { proveEnvironment } from "./graph/environment.ts";
import { proveSpecEdit } from "./graph/spec-edit.ts";
import { proveStaleFiles } from "./graph/stale-files.ts";
import { proveUnchangedTree } from "./graph/unchanged-tree.ts";
import { joinResults, type ProofResult } from "./proof.ts";

/** What is promised of the task graph, tried out on a copy of the repository. Run it after all tasks have passed. */
export async function proveGraph(root: string): Promise<ProofResult> {
  const unchanged = await proveUnchangedTree(root);
  const onCopy = await withCopy(root, async (copy) => {
    const vendors = findVendors(copy).map(({ name }) => name);
    const results: ProofResult[] = [];
    for (const vendor of vendors) results.push(await proveSpecEdit(copy, vendor));
    for (const vendor of vendors) results.push(await proveStaleFiles(copy, vendor));
    results.push(await proveEnvironment(copy));
    return joinResults(results);
  });
  return joinResults([unchanged, onCopy]);
}
