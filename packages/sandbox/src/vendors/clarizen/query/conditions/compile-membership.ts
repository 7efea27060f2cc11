import type { components } from "@clade/clarizen";
import { refuse } from "../../../../core/refusal.ts";
import type { EntityFinding, QueryContext } from "../context.ts";
import type { SourceType } from "../entity-source.ts";
import { findPath } from "../paths/find-path.ts";
import type { Path } from "../paths/path.ts";
import type { Key } from "../values/key.ts";
import { readConstant } from "../values/read-constant.ts";
import { keyReaderOf } from "../values/read-key.ts";
import type { CompiledCondition } from "./compiled-condition.ts";
import { referenceKeys } from "./reference-keys.ts";

type CompareCondition = components["schemas"]["CompareCondition"];
type Expression = components["schemas"]["Expression"];

/** @throws Refusal where it is no field on the left, or neither a list nor a query on the right */
export function compileMembership(
  context: QueryContext,
  type: SourceType,
  { leftExpression, rightExpression }: CompareCondition,
): CompiledCondition {
  if (!("fieldName" in leftExpression)) return refuse(500, "invalidQuery");
  const path = findPath(context.source, type, leftExpression.fieldName);
  const keys = new Set(keysOf(context, path, rightExpression));
  const { read } = path;
  if (path.type === "MultiPickList") {
    return { holds: (entity) => [read(entity) ?? null].flat().some((item) => keys.has(item as Key)) };
  }
  const readKey = keyReaderOf(path.type);
  return {
    holds: (entity) => keys.has(readKey(read(entity))),
    ...referenceKeys(context.source, path, [...keys]),
  };
}

function keysOf(context: QueryContext, path: Path, right: Expression): Iterable<Key> {
  if ("query" in right) return foundKeys(context, path, context.findEntities(right.query));
  // A list stands under either name.
  const list =
    "values" in right ? right.values : "value" in right ? right.value : refuse(500, "invalidQuery");
  return [list].flat().map((value) => readConstant(context.source, path, value));
}

/** The values of the one field that the query asks for, or else the ids of what it finds. */
function* foundKeys({ source }: QueryContext, path: Path, found: EntityFinding): Iterable<Key> {
  const { type, fields, rows } = found;
  const [only = "ID"] = fields;
  const asked = findPath(source, type, fields.length > 1 ? "ID" : only);
  const isFitting = path.type !== "Entity" || asked.type === "Entity";
  const { read, type: keyType } = isFitting ? asked : findPath(source, type, "ID");
  const readKey = keyReaderOf(keyType);
  for (const entity of rows) yield readKey(read(entity));
}
