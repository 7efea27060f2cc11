import type { Operation } from "@clade/bundle/document";
import type { Call } from "../../core/call.ts";
import type { UserRow } from "./tables.ts";

/** An owner and an administrator may do this as well. The API has no word for it among the permissions of a user. */
export const administrator = "administrator";

export function permissionsOf({ permissions, is_admin, is_owner }: UserRow): ReadonlySet<string> {
  return new Set([...permissions, ...(is_admin || is_owner ? [administrator] : [])]);
}

/** Every user may read. */
export function mayCall({ operation, caller }: Call): boolean {
  return neededFor(operation).every((permission) => caller?.permissions?.has(permission));
}

function neededFor({ method, path }: Operation): string[] {
  if (method === "get") return [];
  const permission = method === "delete" ? "candelete" : "canedit";
  return path.startsWith("/customfield") ? [permission, administrator] : [permission];
}
