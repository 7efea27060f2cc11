import { promiseIds, type Proof, type TestResult, type VendorPromise } from "@clade/bundle/promises";

/**
 * The tests whose titles bear the ids of the promises, by id. What stands below a group that bears an id is one proof with it.
 *
 * @param tests Those that passed, or that a comparison may take for passed.
 */
export function proofsOf(
  promises: readonly VendorPromise[],
  tests: readonly TestResult[],
): Record<string, Proof[]> {
  return Object.fromEntries(promises.map(({ id }) => [id, proofsOfOne(id, tests)]));
}

function proofsOfOne(id: string, tests: readonly TestResult[]): Proof[] {
  const proofs = tests
    .filter(({ title }) => promiseIds(title).includes(id))
    .map(({ title, file }) => ({ title: bearingTitle(id, title), file }));
  return [...new Map(proofs.map((proof) => [keyOf(proof), proof])).entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, proof]) => proof);
}

/** What makes two proofs the same. */
export function keyOf({ file, title }: Proof): string {
  return `${file} > ${title}`;
}

function bearingTitle(id: string, title: string): string {
  const parts = title.split(" > ");
  return parts.slice(0, parts.findIndex((part) => promiseIds(part).includes(id)) + 1).join(" > ");
}

/** More of one file would hide the promise, and change with every test that goes through a table of operations. */
const listedOfFile = 4;

/** Of each file the first few, which is what is recorded. */
export function firstOfFiles(proofs: readonly Proof[]): Proof[] {
  const seen = new Map<string, number>();
  return proofs.filter(({ file }) => {
    const count = (seen.get(file) ?? 0) + 1;
    seen.set(file, count);
    return count <= listedOfFile;
  });
}
