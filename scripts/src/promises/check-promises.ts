import { promiseIds, type TestResult, type VendorPromise } from "@clade/bundle/promises";

/** The promises held against the titles of all tests. */
export interface PromiseCheck {
  /** One line each. */
  readonly faults: readonly string[];
  /** The passing tests of each promise, by its id. */
  readonly proofs: ReadonlyMap<string, readonly TestResult[]>;
}

/** Parts whose tests exist as soon as the vendor does, wherever they stand. The docs have promises of their own pace. */
const provable = ["spec", "client", "mock"];

/** The part that is proved in its own package only: what a mock answers says nothing of what is remembered. */
const sandbox = { part: "sandbox", folder: "packages/sandbox/" };

/** Finds promises without a passing test, ids in titles that no vendor has, and ids that stand twice. */
export function checkPromises(
  promises: readonly VendorPromise[],
  tests: readonly TestResult[],
): PromiseCheck {
  const proofs = new Map(
    promises.map(({ id }) => [
      id,
      tests.filter(({ status, title }) => status === "passed" && promiseIds(title).includes(id)),
    ]),
  );
  const faults = [
    ...duplicates(promises),
    ...unproved(promises, proofs),
    ...unprovedInSandbox(promises, proofs),
    ...unknown(promises, tests),
  ];
  return { faults, proofs };
}

function duplicates(promises: readonly VendorPromise[]): string[] {
  return promises.flatMap(({ id, file }, index) => {
    const first = promises.slice(0, index).find((promise) => promise.id === id);
    return first ? [`${file}: ${id} stands in ${first.file} already. Give it another id.`] : [];
  });
}

function unproved(promises: readonly VendorPromise[], proofs: PromiseCheck["proofs"]): string[] {
  return promises
    .filter(({ where }) => where.some((part) => provable.includes(part)))
    .filter(({ id }) => proofs.get(id)?.length === 0)
    .map(({ id, file }) => `${file}: no test that passes has ${id} in its title. Write one.`);
}

function unprovedInSandbox(promises: readonly VendorPromise[], proofs: PromiseCheck["proofs"]): string[] {
  return promises
    .filter(({ where }) => where.includes(sandbox.part))
    .filter(({ id }) => !proofs.get(id)?.some((proof) => proof.file.startsWith(sandbox.folder)))
    .map(
      ({ id, file }) =>
        `${file}: no test of the sandbox that passes has ${id} in its title. Write one in ${sandbox.folder}.`,
    );
}

function unknown(promises: readonly VendorPromise[], tests: readonly TestResult[]): string[] {
  const families = new Set(promises.map(({ family }) => family));
  const known = new Set(promises.map(({ id }) => id));
  return tests.flatMap(({ file, title }) =>
    promiseIds(title)
      .filter((id) => families.has(id.slice(0, 2)) && !known.has(id))
      .map(
        (id) => `${file}: "${title}" speaks of ${id}, which no promises.yaml has. Correct the id, or add it.`,
      ),
  );
}
