// Only what comes through `export *` can be augmented by the name of the package; a named export would be an alias, which
// TypeScript does not merge with.
export type * from "./cases.ts";
export type * from "./documents.ts";
export type * from "./any-entity.ts";
export type * from "./entity-types.ts";
export type * from "./links.ts";
export type * from "./people.ts";
export type * from "./reports.ts";
export type * from "./values.ts";
export type * from "./work-items.ts";
