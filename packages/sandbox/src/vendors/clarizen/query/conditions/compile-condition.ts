import type { Condition } from "@clade/clarizen";
import type { QueryContext } from "../context.ts";
import { conditionOfText } from "../czql/condition-of-text.ts";
import type { SourceType } from "../entity-source.ts";
import type { CompiledCondition } from "./compiled-condition.ts";
import { compileComparison } from "./compile-comparison.ts";
import { compileMembership } from "./compile-membership.ts";

/**
 * Makes a condition ready to be asked of entities of a type.
 * @throws Refusal where it names what there is not, or cannot be understood
 */
export function compileCondition(
  context: QueryContext,
  type: SourceType,
  condition: Condition,
): CompiledCondition {
  const compile = (inner: Condition): CompiledCondition => compileCondition(context, type, inner);
  if (typeof condition === "string") return compile(conditionOfText(condition, {}));
  if ("text" in condition) return compile(conditionOfText(condition.text, condition.parameters ?? {}));
  if ("and" in condition) return allOf(condition.and.map(compile));
  if ("or" in condition) return anyOf(condition.or.map(compile));
  if ("not" in condition) return negated(compile(condition.not));
  const { operator } = condition;
  return operator === "In"
    ? compileMembership(context, type, condition)
    : compileComparison(context.source, type, { ...condition, operator });
}

function allOf(conditions: readonly CompiledCondition[]): CompiledCondition {
  const [keys] = conditions
    .flatMap((condition) => condition.keys ?? [])
    .sort((one, other) => one.ids.length - other.ids.length);
  return {
    holds: (entity) => conditions.every(({ holds }) => holds(entity)),
    ...(keys && { keys }),
  };
}

function anyOf(conditions: readonly CompiledCondition[]): CompiledCondition {
  return { holds: (entity) => conditions.some(({ holds }) => holds(entity)) };
}

function negated({ holds }: CompiledCondition): CompiledCondition {
  return { holds: (entity) => !holds(entity) };
}
