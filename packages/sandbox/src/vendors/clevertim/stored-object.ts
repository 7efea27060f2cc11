import type { CaseChanges } from "@clade/clevertim";
import { isoSeconds } from "../../core/iso-seconds.ts";
import type { World } from "../../core/world.ts";
import { newId } from "./ids.ts";
import type { IdSpace } from "./tables.ts";
import { writtenFields, writtenReferences } from "./written-fields.ts";

/** What a request may say of any object about who sees it. */
type WrittenVisibility = Pick<CaseChanges, "is_private" | "gid" | "puser">;

/** What an object that is new has before anything is said of it. Everybody may see it. */
export function newObject(world: World, space: IdSpace) {
  return { id: newId(world, space), ...addedNow(world), is_private: false, gid: 0, puser: null };
}

/** Both times of what is added are the same. */
export function addedNow({ clock }: World): { readonly ao: string; readonly lm: string } {
  const now = isoSeconds(clock.now());
  return { ao: now, lm: now };
}

export function changedNow({ clock }: World): { readonly lm: string } {
  return { lm: isoSeconds(clock.now()) };
}

export function writtenVisibility(body: WrittenVisibility) {
  return { ...writtenFields(body, ["is_private", "gid"]), ...writtenReferences(body, ["puser"]) };
}
