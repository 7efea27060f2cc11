import type { operations } from "@clade/clarizen";
import type { EntityFinding, QueryContext } from "../context.ts";
import type { StoredEntity } from "../entity-source.ts";
import { findEntity } from "../find-entity.ts";
import { findType } from "../find-type.ts";
import { referrersBy } from "../rows/referrers.ts";
import { findAmong, findBySelection } from "./entity-query.ts";

type TreeQuery = operations["queryWorkItemTree"]["parameters"]["query"];
type ChildrenOf = (entity: StoredEntity) => readonly StoredEntity[];

/**
 * Finds the work items below one, each before those below itself, and without a root all of the type.
 * @throws Refusal where it names what there is not
 */
export function findWorkItemTree(context: QueryContext, query: TreeQuery): EntityFinding {
  const { source } = context;
  const { typeName, rootItemId, levels = Infinity, includeShortcuts = false } = query;
  if (rootItemId === undefined) return findBySelection(context, query);
  const type = findType(source, typeName);
  const root = findEntity(source, rootItemId);
  const below = new Map<string, StoredEntity>();
  collect(childrenBy(context, includeShortcuts), root, levels, below);
  const fitting = [...below.values()].filter((entity) => source.isA(entity.typeName, type.name));
  return findAmong(context, type, query, fitting);
}

/** What stands below several is met once, and what stands below itself ends there. */
function collect(
  childrenOf: ChildrenOf,
  parent: StoredEntity,
  levels: number,
  found: Map<string, StoredEntity>,
): void {
  if (levels <= 0) return;
  for (const child of childrenOf(parent)) {
    if (found.has(child.id)) continue;
    found.set(child.id, child);
    collect(childrenOf, child, levels - 1, found);
  }
}

function childrenBy({ source }: QueryContext, includeShortcuts: boolean): ChildrenOf {
  const links = referrersBy(source, "WorkItemHierarchyLink", "Parent");
  return ({ id }) =>
    [...links(id)].flatMap(({ values }) => {
      const child = typeof values["Child"] === "string" ? source.get(values["Child"]) : undefined;
      return child && (includeShortcuts || values["Shortcut"] !== true) ? [child] : [];
    });
}
