import type { AggregateQuery, Entity, EntityFieldValue, FieldAggregation, OrderBy } from "@clade/clarizen";
import { refuse } from "../../../../core/refusal.ts";
import { groupEntities, type Group } from "../aggregates/group-entities.ts";
import { startMeasure } from "../aggregates/measure.ts";
import type { EntityFinding, QueryContext } from "../context.ts";
import type { StoredEntity } from "../entity-source.ts";
import { findPath } from "../paths/find-path.ts";
import { renderFields } from "../render-entity.ts";
import type { Finding } from "../rows/finding.ts";
import { readKeyOf } from "../rows/sort-entities.ts";
import { sortBy, type SortKey } from "../rows/sort-by.ts";
import { keyReaderOf } from "../values/read-key.ts";
import { findBySelection } from "./entity-query.ts";

/** A query whose result is grouped. */
export type Aggregation = Omit<AggregateQuery, "_type" | "paging"> & {
  /** Which of the fields that make a group are shown; by default all. */
  readonly shown?: readonly string[];
};

/** A group and what its functions make of it, by their aliases. */
interface Row {
  readonly first: StoredEntity | undefined;
  readonly results: Readonly<Record<string, EntityFieldValue>>;
}

/**
 * Groups the entities of a type, and computes functions of each group.
 * @throws Refusal where it names what there is not, or asks for nothing
 */
export function findGroups(context: QueryContext, query: Aggregation): Finding<Entity, Row> {
  const { aggregations, groupBy = [], orders = [], shown = groupBy } = query;
  if (aggregations.length === 0 && groupBy.length === 0) return refuse(500, "missingArgument");
  const { typeName, where } = query;
  const found = findBySelection(context, { typeName, ...(where !== undefined && { where }) });
  const aliases = aggregations.map(aliasOf);
  const sortKeys = orders.map((order) => sortKeyOf(context, found, { ...query, aliases }, order));
  const render = renderFields(context.source, found.type, shown);
  const rows = rowsOf(groupsOf(context, found, query), aliases);
  return {
    rows: sortKeys.length === 0 ? rows : sortBy(rows, sortKeys),
    render: ({ first, results }) => ({ ...(first && render(first)), ...results, id: null }),
  };
}

function aliasOf({ function: name, fieldName, alias }: FieldAggregation): string {
  return alias ?? `${name}_${fieldName}`;
}

function groupsOf(
  { source }: QueryContext,
  { type, rows }: EntityFinding,
  { aggregations, groupBy = [] }: Aggregation,
): Group[] {
  const functions = aggregations.map((aggregation) => ({
    ...{ name: aggregation.function, path: findPath(source, type, aggregation.fieldName) },
  }));
  const startMeasures = () => functions.map(({ name, path }) => startMeasure(name, path.type));
  // Also without any entity, a function that does not fit is refused.
  startMeasures();
  return groupEntities(rows, {
    readKeys: groupBy.map((fieldName) => readKeyOf(source, type, fieldName)),
    startMeasures,
    take: (entity, measures) => {
      for (const [index, { path }] of functions.entries()) {
        const value = path.read(entity);
        if (value !== undefined && value !== null) measures[index]?.take(value);
      }
    },
  });
}

function rowsOf(groups: readonly Group[], aliases: readonly string[]): Row[] {
  return groups.map(({ first, measures }) => ({
    first,
    results: Object.fromEntries(
      measures.map((measure, index) => [aliases[index] ?? "", measure.result()] as const),
    ),
  }));
}

/** By a function, under its alias, or by a field that makes the groups. */
function sortKeyOf(
  { source }: QueryContext,
  { type }: EntityFinding,
  { aliases, groupBy = [] }: Aggregation & { readonly aliases: readonly string[] },
  { fieldName, order }: OrderBy,
): SortKey<Row> {
  const isDescending = order === "Descending";
  const word = fieldName.toLowerCase();
  const alias = aliases.find((name) => name.toLowerCase() === word);
  if (alias !== undefined) {
    const readKey = keyReaderOf(undefined);
    return { read: ({ results }) => readKey(results[alias] as never), isDescending };
  }
  if (!groupBy.some((name) => name.toLowerCase() === word)) return refuse(500, "invalidField");
  const read = readKeyOf(source, type, fieldName);
  return { read: ({ first }) => (first ? read(first) : null), isDescending };
}
