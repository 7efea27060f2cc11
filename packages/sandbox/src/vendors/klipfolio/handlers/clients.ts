import type { Client as ClientAnswer, ClientStatus, operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { reachesClient } from "../access.ts";
import { callerOf } from "../accounts.ts";
import { acknowledged, answer, answerPage, created } from "../answers.ts";
import { builtInGroup } from "../people/built-in-group.ts";
import { removeClient } from "../cascades.ts";
import { firstResources } from "../people/client-catalogue.ts";
import { foundClient } from "../found.ts";
import { newId } from "../new-id.ts";
import { picked } from "../../../core/picked.ts";
import { clientRights } from "../people/client-rights.ts";
import type { Client } from "../rows/people.ts";
import { clients, companies, groups, users } from "../tables.ts";

const writable = ["name", "description", "status", "seats", "custom_theme", "external_id"] as const;

export const clientsHandlers: Handlers<operations> = {
  listClients: (call) => {
    const { external_id, status, full } = call.query;
    const caller = callerOf(call);
    const found = clients(call)
      .by("company", caller.account)
      .filter((client) => reachesClient(caller, client))
      .filter((client) => external_id === undefined || client.external_id === external_id)
      .filter((client) => status === undefined || client.status === status);
    const page = call.page(found);
    const isFull = full === true && external_id !== undefined;
    return answerPage(page, { clients: page.items.map((client) => clientAnswer(call, client, isFull)) });
  },

  getClient: (call) => answer(clientAnswer(call, foundClient(call), call.query.full ?? false)),

  createClient: (call) => {
    const company = callerOf(call).account;
    if (!companies(call).has(company)) refuse(401, "accessDenied");
    const id = newId(call);
    clients(call).put(id, {
      ...{ description: "", status: "setup", seats: -1, custom_theme: false },
      ...picked(call.body, writable),
      ...{ id, company, last_sign_in: null },
      ...{ properties: {}, settings: {}, resources: firstResources, features: [], share_rights: [] },
    });
    const group = newId(call);
    groups(call).put(group, builtInGroup(group, id));
    return created(`/clients/${id}`);
  },

  updateClient: (call) => {
    clients(call).update(call.path.client_id, picked(call.body, writable));
    return acknowledged;
  },

  deleteClient: (call) => {
    removeClient(call, call.path.client_id);
    return acknowledged;
  },
};

function clientAnswer(world: World, client: Client, isFull: boolean): ClientAnswer {
  const { id, external_id, name, description, status, seats, last_sign_in, custom_theme } = client;
  const hasThemes = companies(world).get(client.company)?.has_themes ?? false;
  return {
    ...{ id, name, description, seats, last_sign_in },
    ...(external_id !== undefined && { external_id }),
    status: statusAnswer(status),
    ...(hasThemes && { custom_theme }),
    ...(isFull && associations(world, client)),
  };
}

/** Requests spell a status in lower case, and answers as the application words it. */
function statusAnswer(status: ClientStatus): string {
  return status.charAt(0).toUpperCase() + status.slice(1);
}

function associations(world: World, client: Client) {
  return {
    users: users(world)
      .by("account", client.id)
      .map(({ id }) => ({ id })),
    groups: groups(world)
      .by("account", client.id)
      .map(({ id, name }) => ({ id, name })),
    share_rights: clientRights(world, client),
  };
}
