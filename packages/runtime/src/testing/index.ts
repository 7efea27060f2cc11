// For the tests of the vendors' clients, as `@clade/runtime/testing`. Not part of the built package.
export { jsonAnswer, observeFetch, textAnswer } from "./observed-fetch.ts";
export type { ObservedAnswer, ObservedFetch } from "./observed-fetch.ts";
export { reachableImports } from "./reachable-imports.ts";
