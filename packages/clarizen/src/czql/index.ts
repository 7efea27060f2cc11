export { czql } from "./czql.ts";
export type { CzqlInsert } from "./czql.ts";
export type { CzqlPosition, CzqlProblem } from "./czql-problem.ts";
export type { CzqlQuery } from "./czql-query.ts";
export { identifier } from "./identifier.ts";
export type { CzqlIdentifier } from "./identifier.ts";
export { lintCzql } from "./lint/lint-czql.ts";
export type { CzqlParameter } from "./part.ts";
export type { CzqlValue } from "./read-value.ts";
