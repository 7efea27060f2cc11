import type { FieldAggregation, OrderBy } from "@clade/clarizen";
import type { CzqlFunction, CzqlItem, CzqlOrder, CzqlTree } from "@clade/clarizen/czql";
import { refuse } from "../../../../core/refusal.ts";
import type { Aggregation } from "../kinds/aggregate-query.ts";
import type { Selection } from "../kinds/entity-query.ts";
import type { NestedRelation } from "../relations.ts";
import type { Bind } from "./bind.ts";
import { conditionOfTree, fieldNameOf } from "./condition-of-tree.ts";

type ItemOf<Kind> = Extract<CzqlItem, { kind: Kind }>;

/** As the names of functions stand in the alias of one that has none of its own. */
const FUNCTION_NAMES: Readonly<Record<CzqlFunction, string>> = {
  COUNT: "Count",
  SUM: "Sum",
  MAX: "Max",
  MIN: "Min",
  AVG: "Avg",
};

/** Whether a query groups its result. */
export function isGrouping({ items, groupBy }: CzqlTree): boolean {
  return groupBy.length > 0 || items.some(({ kind }) => kind === "function");
}

/** A query of CZQL that lists entities, in the form of a query of entities. */
export function selectionOfTree(tree: CzqlTree, bind: Bind): Selection & { readonly typeName: string } {
  const { items, typeName, where, orderBy } = tree;
  return {
    ...{ typeName, ...shownOf(items, bind), orders: orderBy.map(orderOf) },
    ...(where && { where: conditionOfTree(where, bind) }),
  };
}

/**
 * A query of CZQL that groups its result, in the form of an aggregate query.
 * @throws Refusal where it shows what is neither a function nor a field that makes the groups
 */
export function aggregationOfTree(tree: CzqlTree, bind: Bind): Aggregation {
  const { items, typeName, where, orderBy } = tree;
  const groupBy = tree.groupBy.map(fieldNameOf);
  const shown = items.filter((item) => item.kind === "field").map(({ path }) => fieldNameOf(path));
  const words = new Set(groupBy.map((name) => name.toLowerCase()));
  const isOdd =
    items.some(({ kind }) => kind === "relation") || shown.some((name) => !words.has(name.toLowerCase()));
  if (isOdd) return refuse(500, "invalidQuery");
  return {
    ...{ typeName, groupBy, shown, orders: orderBy.map(orderOf) },
    aggregations: items.filter((item) => item.kind === "function").map(aggregationOf),
    ...(where && { where: conditionOfTree(where, bind) }),
  };
}

function shownOf(
  items: readonly CzqlItem[],
  bind: Bind,
): { readonly fields: string[]; readonly relations: NestedRelation[] } {
  return {
    fields: items.filter((item) => item.kind === "field").map(({ path }) => fieldNameOf(path)),
    relations: items.filter((item) => item.kind === "relation").map((item) => relationOf(item, bind)),
  };
}

function relationOf({ items, relationName, where }: ItemOf<"relation">, bind: Bind): NestedRelation {
  // A function has no meaning among the fields of a relation.
  if (items.some(({ kind }) => kind === "function")) return refuse(500, "invalidQuery");
  return {
    ...{ name: relationName, ...shownOf(items, bind) },
    ...(where && { where: conditionOfTree(where, bind) }),
  };
}

/** Every entity has an id, so that its ids count all. */
function aggregationOf({ function: word, path, alias }: ItemOf<"function">): FieldAggregation {
  const name = FUNCTION_NAMES[word];
  if (!path) return { function: name, fieldName: "ID", alias: alias ?? name };
  return { function: name, fieldName: fieldNameOf(path), ...(alias !== undefined && { alias }) };
}

function orderOf({ path, isDescending }: CzqlOrder): OrderBy {
  return { fieldName: fieldNameOf(path), order: isDescending ? "Descending" : "Ascending" };
}
