export type { CzqlPosition } from "../czql-problem.ts";
export { CzqlSyntaxError } from "./czql-syntax-error.ts";
export { parseCzql, parseCzqlCondition } from "./parse-czql.ts";
export type {
  CzqlConditionTree,
  CzqlFunction,
  CzqlItem,
  CzqlLiteral,
  CzqlOperator,
  CzqlOrder,
  CzqlPath,
  CzqlSubquery,
  CzqlTree,
} from "./tree.ts";
