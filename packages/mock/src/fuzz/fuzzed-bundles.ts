import type { Bundle } from "@clade/bundle";
import { findBundles, type NamedBundle } from "@clade/front/node";
import { fixtureBundle } from "@clade/front/testing";

/** How many requests are asked for by the environment; a run of the tests as they are has its own number. */
export const wantedRequests: string | undefined = process.env["FUZZ_REQUESTS"];

/**
 * What is served under fuzzing: all vendors where somebody asks for a run, and an invented one. In a run of the tests only those
 * that this package declares, since an edit of another would not run them again.
 */
export function fuzzedBundles(): NamedBundle[] {
  const found = findBundles(wantedRequests === undefined ? { vendors: ["cligs"] } : {});
  return [...found, { name: "fixture", bundle: fixtureBundle }];
}

/** The same as an option of the mock. */
export function bundlesByName(): Record<string, Bundle> {
  return Object.fromEntries(fuzzedBundles().map(({ name, bundle }) => [name, bundle]));
}
