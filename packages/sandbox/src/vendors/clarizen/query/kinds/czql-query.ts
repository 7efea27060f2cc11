import type { CzqlQueryBody, Entity } from "@clade/clarizen";
import { parseCzql, type CzqlTree } from "@clade/clarizen/czql";
import { refuse } from "../../../../core/refusal.ts";
import type { EntityFinding, QueryContext } from "../context.ts";
import { bindOf, type Bind } from "../czql/bind.ts";
import { readText } from "../czql/read-text.ts";
import { aggregationOfTree, isGrouping, selectionOfTree } from "../czql/selection-of-tree.ts";
import type { Finding } from "../rows/finding.ts";
import { sliceLazily } from "../rows/lazily.ts";
import { findGroups } from "./aggregate-query.ts";
import { findBySelection } from "./entity-query.ts";

type CzqlText = Pick<CzqlQueryBody, "q" | "parameters">;

/**
 * Finds what a query of CZQL asks for. Its LIMIT and OFFSET say what there is to be paged through.
 * @throws Refusal where it cannot be understood, or names what there is not
 */
export function findByCzql(context: QueryContext, query: CzqlText): Finding<Entity> {
  const { tree, bind } = read(query);
  const found: Finding<Entity> = isGrouping(tree)
    ? findGroups(context, aggregationOfTree(tree, bind))
    : findBySelection(context, selectionOfTree(tree, bind));
  return { ...found, ...within(tree, found) };
}

/** As `findByCzql`, for a query that must find entities. */
export function findEntitiesByCzql(context: QueryContext, query: CzqlText): EntityFinding {
  const { tree, bind } = read(query);
  if (isGrouping(tree)) return refuse(500, "invalidQuery");
  const found = findBySelection(context, selectionOfTree(tree, bind));
  return { ...found, ...within(tree, found) };
}

function read({ q, parameters = {} }: CzqlText): { readonly tree: CzqlTree; readonly bind: Bind } {
  return { tree: readText(parseCzql, q), bind: bindOf(parameters) };
}

/** One page has as many rows as LIMIT says, so that a query with it needs no other. */
function within<Row>(
  { limit, offset = 0 }: CzqlTree,
  { rows }: Pick<Finding<Entity, Row>, "rows">,
): Pick<Finding<Entity, Row>, "rows" | "usualLimit"> {
  const part = sliceLazily(rows, offset, limit ?? Infinity);
  return { rows: part, ...(limit !== undefined && { usualLimit: Math.max(limit, 1) }) };
}
