import { isObject } from "@clade/front";
import type { VendorDoors } from "../../../core/doors.ts";
import { SandboxUsageError } from "../../../core/sandbox-usage-error.ts";
import type { World } from "../../../core/world.ts";
import { tokens, users, type UserRow } from "../tables.ts";
import { writtenFields } from "../written-fields.ts";

const PERMISSIONS = ["canexport", "canedit", "candelete"];
const LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

function withToken(world: World, user: UserRow) {
  const [row] = tokens(world).by("user", String(user.id));
  return { ...user, token: row?.token ?? null };
}

/** The token so far ends with it. */
function newToken(world: World, { id }: UserRow): void {
  for (const { token } of tokens(world).by("user", String(id))) tokens(world).delete(token);
  const token = `${world.random.text(50, LETTERS_AND_DIGITS)}Z${id}`;
  tokens(world).put(token, { token, userId: id });
}

function isRights(body: unknown): body is Partial<Pick<UserRow, "permissions" | "is_admin" | "pending">> {
  if (!isObject(body) || Object.keys(body).length === 0) return false;
  const { permissions = [], is_admin = false, pending = false } = body;
  return (
    Array.isArray(permissions) &&
    permissions.every((permission) => PERMISSIONS.includes(permission as string)) &&
    typeof is_admin === "boolean" &&
    typeof pending === "boolean"
  );
}

/** What the pages My Info & Settings and Users & Groups are for. */
export const userDoors: VendorDoors = {
  "GET /users": {
    does: "lists the users, each with the token that stands under My Info & Settings",
    open: (_call, world) => ({ body: [...users(world).values()].map((user) => withToken(world, user)) }),
  },

  "POST /users/{id}/token": {
    does: "generates a token for a user, which ends the one before",
    open: ({ path: { id = "" } }, world) => {
      const user = users(world).get(id);
      if (!user) return { status: 404 };
      if (user.pending) throw new SandboxUsageError(`${user.user} is invited but has not registered.`);
      newToken(world, user);
      return { status: 201, body: withToken(world, user) };
    },
  },

  "PATCH /users/{id}": {
    does: 'changes what a user may do: {"permissions": ["canedit"], "is_admin": false}; {"pending": false} registers one',
    open: ({ path: { id = "" }, body }, world) => {
      if (!isRights(body)) {
        throw new SandboxUsageError(
          `Say what the user may do: {"permissions": ["canedit"]}. There are ${PERMISSIONS.join(", ")}.`,
        );
      }
      const user = users(world).get(id);
      if (!user) return { status: 404 };
      const rights = writtenFields(body, ["permissions", "is_admin", "pending"]);
      return { body: withToken(world, users(world).put(id, { ...user, ...rights })) };
    },
  },
};
