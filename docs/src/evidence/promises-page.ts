import type { Bundle } from "@clade/bundle";
import { promiseIds, type VendorPromise } from "@clade/bundle/promises";
import { joinBlocks, table } from "../markdown/blocks.ts";
import type { SitePage } from "../pages/site-page.ts";
import { code, oneLine, plain } from "../markdown/inline.ts";
import { sourceList } from "../markdown/source-list.ts";
import { unofficial } from "../markdown/unofficial.ts";
import { groupBy } from "./group-by.ts";
import type { ProvingTest } from "./proving-tests.ts";

/** More rows than this of one file would hide the promise. */
const rowsOfFile = 4;

/** What the vendor's own document promises, sentence by sentence, and the tests that prove that it holds here. */
export function promisesPage(
  vendor: string,
  bundle: Bundle,
  promises: readonly VendorPromise[],
  tests: readonly ProvingTest[],
): SitePage {
  const title = `Promises: ${bundle.info.title}`;
  return {
    path: `${vendor}/promises`,
    title,
    description: `What the documentation of the ${bundle.info.title} promises, and the tests that prove it here.`,
    markdown: joinBlocks([
      `# ${title}`,
      unofficial(bundle.info.title),
      "What the vendor's own document promises, sentence by sentence, and the tests that prove it of the parts made here. An outcome is that of the last run on the machine that built this page.",
      ...promises.flatMap((promise) => promiseBlocks(bundle, promise, tests)),
    ]),
  };
}

function promiseBlocks(bundle: Bundle, promise: VendorPromise, tests: readonly ProvingTest[]): string[] {
  const { id, says, source, where } = promise;
  const proofs = tests.filter(({ title }) => promiseIds(title).includes(id));
  return [
    `## ${id}`,
    oneLine(says),
    `Source: ${sourceList(bundle.info["x-origin"], [source])}. Shown by: ${where.join(", ")}.`,
    proofs.length === 0 ? "No test has its id yet." : proofTable(id, proofs),
  ];
}

function proofTable(id: string, proofs: readonly ProvingTest[]): string {
  const files = [...new Set(proofs.map(({ file }) => file))].sort();
  return table(
    ["Test", "File", "Outcome"],
    files.flatMap((file) =>
      rowsOf(
        id,
        file,
        proofs.filter((proof) => proof.file === file),
      ),
    ),
  );
}

function rowsOf(id: string, file: string, proofs: readonly ProvingTest[]): string[][] {
  const byTitle = groupBy(proofs, ({ title }) => bearingTitle(id, title));
  const shown = [...byTitle]
    .slice(0, rowsOfFile)
    .map(([title, tests]) => [plain(title), code(file), outcomes(tests)]);
  const others = [...byTitle].slice(rowsOfFile).flatMap(([, tests]) => tests);
  if (others.length === 0) return shown;
  return [...shown, [`and ${String(others.length)} more`, code(file), outcomes(others)]];
}

/** A title up to the part that bears the id: what stands below a group that bears it belongs to one proof. */
function bearingTitle(id: string, title: string): string {
  const parts = title.split(" > ");
  return parts.slice(0, parts.findIndex((part) => part.includes(id)) + 1).join(" > ");
}

/** `passed`, `3 passed, 1 failed`, `not run here`. */
function outcomes(tests: readonly ProvingTest[]): string {
  const counts = groupBy(tests, ({ outcome = "not run here" }) => outcome);
  if (tests.length === 1) return [...counts.keys()].join("");
  return [...counts].map(([outcome, { length }]) => `${String(length)} ${outcome}`).join(", ");
}
