import type { Call } from "../../core/call.ts";
import { findEntity } from "./entities/find-entity.ts";
import { licenseOf } from "./identify.ts";

/** What an administrator alone may do. */
const FOR_ADMINISTRATORS = new Set([
  "setPassword",
  "setSystemSettingsValues",
  "createMetadataObject",
  "deleteMetadataObject",
  "installApplication",
]);

/** Licenses with which one may read, and those with which one may write as well. */
const READERS = new Set(["Full", "TeamMember", "Limited", "Social"]);
const WRITERS = new Set(["Full", "TeamMember"]);

/**
 * Whether a user may make a call. The vendor's documents ask for a standard license and for administrators in some places;
 * what the other licenses allow is assumed.
 */
export function mayCall(call: Call): boolean {
  const { operation, caller } = call;
  const user = caller && findEntity(call, caller.id);
  if (!user) return false;
  if (FOR_ADMINISTRATORS.has(operation.id)) {
    return user.values["Admin"] === true || user.values["SuperUser"] === true;
  }
  const license = licenseOf(user);
  return isOwnAffair(call) || WRITERS.has(license) || (READERS.has(license) && onlyReads(call));
}

/** Everybody may find out who he is, and leave. */
function isOwnAffair({ operation }: Call): boolean {
  return operation.path.startsWith("/authentication/");
}

/** The calls in a bulk are judged one by one. */
function onlyReads({ operation }: Call): boolean {
  const { method, id, object } = operation;
  return method === "get" || id === "executeBulk" || object["x-effect"]?.does === "reads";
}
