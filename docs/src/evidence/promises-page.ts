import type { Bundle } from "@clade/bundle";
import type { Proof, ProofRecord, VendorPromise } from "@clade/bundle/promises";
import { joinBlocks, table } from "../markdown/blocks.ts";
import { code, oneLine, plain } from "../markdown/inline.ts";
import { sourceList } from "../markdown/source-list.ts";
import { unofficial } from "../markdown/unofficial.ts";
import type { SitePage } from "../pages/site-page.ts";

/**
 * What the vendor's own document promises, sentence by sentence, and the tests that prove that it holds here.
 *
 * @param record Nothing where the tests of a new vendor have not been recorded yet.
 */
export function promisesPage(
  vendor: string,
  bundle: Bundle,
  promises: readonly VendorPromise[],
  record: ProofRecord | undefined,
): SitePage {
  const title = `Promises: ${bundle.info.title}`;
  return {
    path: `${vendor}/promises`,
    title,
    description: `What the documentation of the ${bundle.info.title} promises, and the tests that prove it here.`,
    markdown: joinBlocks([
      `# ${title}`,
      unofficial(bundle.info.title),
      `What the vendor's own document promises, sentence by sentence, and the tests that prove it of the parts made here. ${outcomeSentence(record)}`,
      ...promises.flatMap((promise) => promiseBlocks(bundle, promise, record?.proofs[promise.id] ?? [])),
    ]),
  };
}

function outcomeSentence(record: ProofRecord | undefined): string {
  if (record === undefined) return "No run of the tests has been recorded yet.";
  return `Of each file of tests the first few are listed. They passed in the run of ${record.recorded}; a later run of the whole suite fails when it does not see them pass again.`;
}

function promiseBlocks(
  bundle: Bundle,
  { id, says, source, where }: VendorPromise,
  proofs: readonly Proof[],
): string[] {
  return [
    `## ${id}`,
    oneLine(says),
    `Source: ${sourceList(bundle.info["x-origin"], [source])}. Shown by: ${where.join(", ")}.`,
    proofs.length === 0 ? "No test has its id yet." : proofTable(proofs),
  ];
}

function proofTable(proofs: readonly Proof[]): string {
  return table(
    ["Test that passed", "File"],
    proofs.map(({ title, file }) => [plain(title), code(file)]),
  );
}
