import type { Group } from "../rows/people.ts";

/** The type of the group to which all users of an account belong. */
export const allUsersType = 10;

/** The group of all users, which an account has from the start. */
export function builtInGroup(id: string, account: string): Group {
  return { id, account, name: "All Users", description: null, type: allUsersType };
}
