import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { findEntity } from "../entities/find-entity.ts";
import { insertEntity, markDeleted, patchEntity } from "../entities/keep-entity.ts";
import { referringTo } from "../entities/referring-to.ts";
import type { EntityRow } from "../tables.ts";
import type { Change, Draft, EntityRule, Values } from "./entity-rule.ts";

/** A work item is a part of its parent: a link stands between them, the parent counts its parts, and a part knows its project. */
export const hierarchy: EntityRule = { type: "WorkItem", complete: place, follow: settle };

/** A link that a caller makes gives an item its parent, or where it has one, shows it in a second place. */
export const hierarchyLink: EntityRule = {
  type: "WorkItemHierarchyLink",
  complete: ({ before, values, world }) => {
    const { Parent: parent, Child: child } = values;
    if (typeof parent !== "string" || typeof child !== "string") return {};
    refuseCircle(world, parent, child);
    return before ? {} : { Shortcut: typeof findEntity(world, child)?.values["Parent"] === "string" };
  },
  follow: ({ world, before, after }) => {
    const { Shortcut: isShortcut, Parent: parent, Child: child } = (after ?? before)?.values ?? {};
    if (isShortcut === true || typeof child !== "string" || !findEntity(world, child)) return;
    patchEntity(world, child, { Parent: after ? parent : null });
    placeBelow(world, child);
    for (const one of [before, after]) countChildren(world, one?.values["Parent"]);
  },
};

function place({ world, id, type, values }: Draft): Values {
  const { Parent: parent } = values;
  if (typeof parent === "string") refuseCircle(world, parent, id);
  return projectsOf(world, { id, typeName: type.name, values });
}

function refuseCircle(world: World, parent: string, child: string): void {
  let above: unknown = parent;
  while (typeof above === "string") {
    if (above === child) refuse(500, "invalidArgument");
    above = findEntity(world, above)?.values["Parent"];
  }
}

/** A project is its own; what is below it belongs to it. */
function projectsOf(
  world: World,
  { id, typeName, values }: Pick<EntityRow, "id" | "typeName" | "values">,
): Values {
  const parent = typeof values["Parent"] === "string" ? findEntity(world, values["Parent"]) : undefined;
  const above = parent?.values["Project"] ?? null;
  return typeName === "Project"
    ? { Project: id, ParentProject: above }
    : { Project: above, ParentProject: parent?.values["ParentProject"] ?? null };
}

function settle({ world, caller, before, after, remove }: Change): void {
  const { id } = (after ?? before) as EntityRow;
  const [old, parent] = [before?.values["Parent"], after?.values["Parent"]];
  if (old !== parent) {
    for (const link of referringTo(world, "WorkItemHierarchyLink", "Child", id)) {
      if (link.values["Shortcut"] !== true || !after) markDeleted(world, link.id);
    }
    if (typeof parent === "string") {
      insertEntity(world, caller, "WorkItemHierarchyLink", { Parent: parent, Child: id, Shortcut: false });
    }
    for (const one of [old, parent]) countChildren(world, one);
  }
  const parts = referringTo(world, "WorkItem", "Parent", id);
  for (const part of parts) {
    if (after) placeBelow(world, part.id);
    else remove(part);
  }
}

/** Lets an item and all below it know their projects. */
function placeBelow(world: World, id: string): void {
  const row = findEntity(world, id);
  if (!row) return;
  const projects = projectsOf(world, row);
  const isRight = Object.entries(projects).every(([name, value]) => (row.values[name] ?? null) === value);
  if (isRight) return;
  patchEntity(world, id, projects);
  for (const part of referringTo(world, "WorkItem", "Parent", id)) placeBelow(world, part.id);
}

function countChildren(world: World, parent: unknown): void {
  if (typeof parent !== "string" || !findEntity(world, parent)) return;
  patchEntity(world, parent, { ChildrenCount: referringTo(world, "WorkItem", "Parent", parent).length });
}
