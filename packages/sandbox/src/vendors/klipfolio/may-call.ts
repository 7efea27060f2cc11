import type { Call } from "../../core/call.ts";
import { reachesAsset, reachesClient, type Reach } from "./access.ts";
import { callerOf, namedClients } from "./accounts.ts";
import { assumedPermissions } from "./assumed-permissions.ts";
import { namedThing, namingParameters, type NamedThing } from "./named-things.ts";
import { clients } from "./tables.ts";
import { valueAt } from "./value-at.ts";

/**
 * Whether a caller has what a call takes besides the permissions that the operation names: the permission that we assume for it,
 * and access to the clients and the things that it names. What there is not is no question of access.
 */
export function mayCall(call: Call): boolean {
  return (
    hasAssumedPermission(call) &&
    namedClients(call).every((id) => mayEnter(call, id)) &&
    namingParameters.every((parameter) => mayReach(call, parameter))
  );
}

function hasAssumedPermission({ operation, caller }: Call): boolean {
  const permission = assumedPermissions[operation.id];
  return permission === undefined || (caller?.permissions?.has(permission) ?? false);
}

/** To enter a client takes its own permission, and access to that client. */
function mayEnter(call: Call, id: string): boolean {
  const client = clients(call).get(id);
  if (!client) return true;
  const user = callerOf(call);
  const isPermitted = call.caller?.permissions?.has("client.access") ?? false;
  return id === user.account || (isPermitted && reachesClient(user, client));
}

function mayReach(call: Call, parameter: string): boolean {
  const thing = namedThing(call, parameter);
  if (!thing) return true;
  if (parameter === "client_id") return mayReachClient(call);
  const { account, asset } = thing;
  const isShared = asset !== undefined && account === callerOf(call).account;
  return (
    mayReachAccount(call, thing) && (!isShared || reachesAsset(callerOf(call), asset, reachNeeded(call)))
  );
}

function mayReachClient(call: Call): boolean {
  const client = clients(call).get(valueAt(call.path, "client_id") ?? "");
  const reach = call.operation.method === "get" ? "use" : "edit";
  return client !== undefined && reachesClient(callerOf(call), client, reach);
}

/**
 * With `client_id` a thing must be that client's, and without it the caller's own company's. An operation that cannot be told the
 * client finds the things of all clients that the caller may enter; that is assumed.
 */
function mayReachAccount(call: Call, { account }: NamedThing): boolean {
  if (account === undefined) return true;
  const own = callerOf(call).account;
  const takesClient = call.operation.parameters.some(
    ({ name, in: place }) => name === "client_id" && place === "query",
  );
  if (!takesClient) return account === own || (clients(call).has(account) && mayEnter(call, account));
  const client_id = valueAt(call.query, "client_id");
  // A client that there is not is refused for itself, later.
  const isUnknown = client_id !== undefined && !clients(call).has(client_id);
  return isUnknown || account === (client_id ?? own);
}

/** Comments and links are not what a share right to edit is about. */
function reachNeeded({ operation, path }: Call): Reach {
  const isChange = operation.method === "put" || operation.method === "delete";
  return isChange && !("annotation_id" in path) && !("id" in path) ? "edit" : "use";
}
