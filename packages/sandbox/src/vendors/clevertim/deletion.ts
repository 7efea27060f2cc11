import type { World } from "../../core/world.ts";
import { deletions, type CaseRow, type DeletedRow, type IdSpace } from "./tables.ts";

/** Two weeks, during which a user can bring back in the browser what was deleted. */
const UNDO_PERIOD = 14 * 24 * 60 * 60 * 1000;

type Reference = number | null | undefined;

/** Takes an object away, and with it all references to it, until it is brought back. */
export function removeObject(world: World, deletion: Omit<DeletedRow, "deletedAt">): void {
  world.store.table(deletion.resource).delete(String(deletion.id));
  deletions(world).put(keyOf(deletion), { ...deletion, deletedAt: world.clock.now() });
}

/** What can be brought back. A custom field cannot: its values went with it. */
export function undoableDeletions(world: World): DeletedRow[] {
  const now = world.clock.now();
  return deletions(world).filter(
    ({ space, deletedAt }) => space !== "customfield" && now - deletedAt <= UNDO_PERIOD,
  );
}

export function undoDeletion(world: World, deletion: DeletedRow): void {
  world.store.table(deletion.resource).put(String(deletion.id), deletion.record);
  deletions(world).delete(keyOf(deletion));
}

export function isDeleted(world: World, space: IdSpace, id: Reference | string): boolean {
  return id !== null && id !== undefined && deletions(world).has(keyOf({ space, id }));
}

/** A reference as it reads: one to what was deleted is none. */
export function liveReference(world: World, space: IdSpace, id: Reference): number | null {
  return id === undefined || isDeleted(world, space, id) ? null : id;
}

export function liveReferences(world: World, space: IdSpace, ids: readonly number[] = []): number[] {
  return ids.filter((id) => !isDeleted(world, space, id));
}

/** The values of custom fields, without those of fields that were deleted. */
export function liveValues(world: World, values: CaseRow["cf"] = {}): NonNullable<CaseRow["cf"]> {
  const live = Object.entries(values).filter(([id]) => !isDeleted(world, "customfield", id));
  return Object.fromEntries(live);
}

function keyOf({ space, id }: Pick<DeletedRow, "space" | "id">): string {
  return `${space} ${id}`;
}
