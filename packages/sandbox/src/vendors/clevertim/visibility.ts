import type { Comment } from "@clade/clevertim";
import type { Caller } from "../../core/caller.ts";
import type { World } from "../../core/world.ts";
import { isDeleted, liveReference, liveReferences } from "./deletion.ts";
import { administrator } from "./permissions.ts";
import { groups, notes, tasks, type NoteRow } from "./tables.ts";

/** Who asks, and of which memory. */
export interface Viewer extends World {
  readonly caller: Caller | undefined;
}

export function userIdOf({ caller }: Viewer): number {
  return Number(caller?.id);
}

/** What an object says of who may see it. */
export interface Visibility {
  readonly is_private?: boolean;
  readonly puser?: number | null;
  readonly gid?: number;
}

/** An administrator sees everything; others what is not private to somebody else, nor to groups without them. */
export function sees(viewer: Viewer, { is_private, puser, gid = 0 }: Visibility): boolean {
  if (viewer.caller?.permissions?.has(administrator)) return true;
  const userId = userIdOf(viewer);
  if (is_private) return puser === userId;
  return (
    gid === 0 ||
    groups(viewer)
      .filter((group) => (group.gid & gid) !== 0)
      .some(hasMember(userId))
  );
}

/** A note is one and the same wherever it is filed, so it goes with the last of the customers whose it is. */
export function seesNote(viewer: Viewer, note: NoteRow): boolean {
  const { cust, opportunity } = note;
  const isLost =
    cust.length > 0 &&
    liveReferences(viewer, "customer", cust).length === 0 &&
    liveReference(viewer, "case", note.case) === null &&
    liveReference(viewer, "opportunity", opportunity) === null;
  return !isLost && sees(viewer, note);
}

/** A comment is for those who may see what it stands on. */
export function seesComment(viewer: Viewer, { nid, tid }: Comment): boolean {
  const note = notes(viewer).get(String(nid));
  if (note) return seesNote(viewer, note);
  const task = tasks(viewer).get(String(tid));
  if (task) return sees(viewer, task);
  return !isDeleted(viewer, "note", nid) && !isDeleted(viewer, "task", tid);
}

function hasMember(userId: number): (group: { readonly users: readonly number[] }) => boolean {
  return ({ users }) => users.includes(userId);
}
