import type { ClientResource, operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import { without } from "../../../core/without.ts";
import { acknowledged, answer } from "../answers.ts";
import { featureNames, keptResourceKey, resourceNames, settingNames } from "../people/client-catalogue.ts";
import { foundClient } from "../found.ts";
import type { Client } from "../rows/people.ts";
import { clients } from "../tables.ts";

export const clientPartsHandlers: Handlers<operations> = {
  getClientProperties: (call) => answer({ properties: foundClient(call).properties }),

  updateClientProperties: (call) => {
    const { id, properties } = foundClient(call);
    clients(call).update(id, { properties: { ...properties, ...call.body.properties } });
    return acknowledged;
  },

  deleteClientProperty: (call) => {
    const { id, properties } = foundClient(call);
    if (!Object.hasOwn(properties, call.query.name)) refuse(404, "notFound");
    clients(call).update(id, { properties: without(properties, call.query.name) });
    return acknowledged;
  },

  getClientSettings: (call) => answer(foundClient(call).settings),

  updateClientSettings: (call) => {
    if (!Object.keys(call.body).every((name) => settingNames.has(name))) refuse(400, "invalid");
    const { id, settings } = foundClient(call);
    clients(call).update(id, { settings: { ...settings, ...call.body } });
    return acknowledged;
  },

  listClientResources: (call) => answer({ resources: resourcesOf(foundClient(call)) }),

  updateClientResources: (call) => {
    const { id, resources, seats } = foundClient(call);
    const changes = new Map(call.body.resources.map(({ name, value }) => [keptResourceKey(name), value]));
    const newSeats = changes.get("company.seats") ?? seats;
    changes.delete("company.seats");
    clients(call).update(id, {
      seats: newSeats,
      resources: { ...resources, ...Object.fromEntries(changes) },
    });
    return acknowledged;
  },

  listClientFeatures: (call) => {
    const { features } = foundClient(call);
    return answer({
      features: Object.entries(featureNames).map(([name, display_name]) => ({
        ...{ name, display_name },
        enabled: features.includes(name),
      })),
    });
  },

  updateClientFeatures: (call) => {
    const { id, features } = foundClient(call);
    const switched = new Map<string, boolean>(call.body.features.map(({ name, enabled }) => [name, enabled]));
    clients(call).update(id, {
      features: Object.keys(featureNames).filter((name) => switched.get(name) ?? features.includes(name)),
    });
    return acknowledged;
  },
};

/** That the number of users is that of the client's seats is assumed. */
function resourcesOf({ resources, seats }: Client): ClientResource[] {
  const values: Readonly<Record<string, number | undefined>> = { ...resources, "company.seats": seats };
  return Object.entries(resourceNames).flatMap(([key, name]) => {
    const value = values[key];
    return value === undefined ? [] : [{ name, value }];
  });
}
