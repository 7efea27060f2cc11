import type { components } from "@clade/clarizen";
import { refuse } from "../../../../core/refusal.ts";
import type { EntitySource, SourceType, StoredEntity } from "../entity-source.ts";
import { findPath } from "../paths/find-path.ts";
import type { Path } from "../paths/path.ts";
import type { Key } from "../values/key.ts";
import { isMoney } from "../values/money.ts";
import { readConstant } from "../values/read-constant.ts";
import { keyReaderOf, type ReadKey } from "../values/read-key.ts";
import { textOf, textReaderOf } from "../values/read-text.ts";
import type { CompiledCondition } from "./compiled-condition.ts";
import { OPERATORS, type OperatorMeaning } from "./operators.ts";
import { referenceKeys } from "./reference-keys.ts";

type CompareCondition = components["schemas"]["CompareCondition"];
type Expression = components["schemas"]["Expression"];
type SimpleOperator = keyof typeof OPERATORS;

/** @throws Refusal where it compares what cannot be compared */
export function compileComparison(
  source: EntitySource,
  type: SourceType,
  { leftExpression, operator, rightExpression }: CompareCondition & { operator: SimpleOperator },
): CompiledCondition {
  const meaning = OPERATORS[operator];
  const pathOf = (expression: Expression): Path | undefined =>
    "fieldName" in expression ? findPath(source, type, expression.fieldName) : undefined;
  const [left, right] = [pathOf(leftExpression), pathOf(rightExpression)];
  if (left && !right) return compileWithConstant(source, left, meaning, constantOf(rightExpression));
  const basis = left ?? right;
  // Two given values say nothing of an entity.
  if (!basis) return refuse(500, "invalidQuery");
  const readLeft = left ? keysOf(left, meaning) : fixedKey(source, basis, meaning, leftExpression);
  const readRight = right ? keysOf(right, meaning) : fixedKey(source, basis, meaning, rightExpression);
  const isNegated = meaning.isNegated ?? false;
  return { holds: (entity) => meaning.comparison(readRight(entity))(readLeft(entity)) !== isNegated };
}

function compileWithConstant(
  source: EntitySource,
  path: Path,
  meaning: OperatorMeaning,
  constant: unknown,
): CompiledCondition {
  const key = givenKey(source, path, meaning, constant);
  const fits = meaning.comparison(key);
  const readKey = isMoney(constant) ? readMoneyIn(constant.currency) : readerOf(path, meaning);
  const holds =
    path.type === "MultiPickList" ? someFits(path, readKey, fits) : alwaysOne(path, readKey, fits);
  if (meaning.isNegated) return { holds: (entity) => !holds(entity) };
  return { holds, ...(meaning === OPERATORS.Equal && referenceKeys(source, path, [key])) };
}

const alwaysOne =
  ({ read }: Path, readKey: ReadKey, fits: (key: Key) => boolean) =>
  (entity: StoredEntity): boolean =>
    fits(readKey(read(entity)));

const someFits =
  ({ read }: Path, readKey: ReadKey, fits: (key: Key) => boolean) =>
  (entity: StoredEntity): boolean => {
    const value = read(entity);
    return Array.isArray(value) && value.length > 0
      ? value.some((item) => fits(readKey(item as string)))
      : fits(null);
  };

/** Amounts in another currency do not compare. */
const readMoneyIn =
  (currency: string): ReadKey =>
  (value) =>
    isMoney(value) && value.currency === currency ? value.value : null;

function readerOf({ type }: Path, { isForTexts }: OperatorMeaning): ReadKey {
  const itemType = type === "MultiPickList" ? "Entity" : type;
  return isForTexts ? textReaderOf(itemType) : keyReaderOf(itemType);
}

function keysOf(path: Path, { isForTexts }: OperatorMeaning): (entity: StoredEntity) => Key {
  const readKey = isForTexts ? textReaderOf(path.type) : keyReaderOf(path.type);
  return (entity) => readKey(path.read(entity));
}

function fixedKey(
  source: EntitySource,
  path: Path,
  meaning: OperatorMeaning,
  expression: Expression,
): () => Key {
  const key = givenKey(source, path, meaning, constantOf(expression));
  return () => key;
}

function givenKey(source: EntitySource, path: Path, { isForTexts }: OperatorMeaning, constant: unknown): Key {
  if (!isForTexts) return readConstant(source, path, constant);
  if (typeof constant === "object" && constant !== null) return refuse(500, "invalidArgument");
  return textOf((constant ?? null) as Key);
}

function constantOf(expression: Expression): unknown {
  return "value" in expression ? expression.value : refuse(500, "invalidQuery");
}
