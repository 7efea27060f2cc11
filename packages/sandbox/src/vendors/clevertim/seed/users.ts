import type { World } from "../../../core/world.ts";
import { groups, tokens, users, type GroupRow, type TokenRow, type UserRow } from "../tables.ts";

/** The token of the account's owner, which is that of the spec's samples. */
export const sampleToken = "AKJHjjsdBNhkdjfdnbsdjfDJKHZ123";

const member = { is_owner: false, is_admin: false, pending: false };

const seededUsers: readonly UserRow[] = [
  {
    id: 11752,
    user: "Noor Vale",
    email: "noor@example.com",
    is_owner: true,
    is_admin: true,
    permissions: ["canexport", "canedit", "candelete"],
    pending: false,
  },
  {
    ...member,
    id: 11753,
    user: "Ben Okafor",
    email: "ben@example.com",
    permissions: ["canedit"],
    pending: true,
  },
  { ...member, id: 11754, user: "Iris Tan", email: "iris@example.com", permissions: [] },
  { ...member, id: 11755, user: "Sam Quist", email: "sam@example.com", permissions: ["canedit"] },
];

/** Whoever is invited but has not registered has no token. */
const seededTokens: readonly TokenRow[] = [
  { token: sampleToken, userId: 11752 },
  { token: "MAYONLYREADZ11754", userId: 11754 },
  { token: "MAYNOTDELETEZ11755", userId: 11755 },
];

const seededGroups: readonly GroupRow[] = [
  { id: 5, name: "Sales", gid: 2, users: [11752] },
  { id: 6, name: "Support", gid: 4, users: [11752, 11753, 11755] },
];

/** The owner, a user who is invited, one who may only read, and one who may change but not delete. */
export function seedUsers(world: World): void {
  for (const user of seededUsers) users(world).put(String(user.id), user);
  for (const group of seededGroups) groups(world).put(String(group.id), group);
  for (const token of seededTokens) tokens(world).put(token.token, token);
}
