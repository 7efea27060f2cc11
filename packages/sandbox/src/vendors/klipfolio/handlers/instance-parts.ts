import type { operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import { without } from "../../../core/without.ts";
import { acknowledged, answer } from "../answers.ts";
import { downloaded, upload } from "../content/stored-data.ts";
import { foundInstance } from "../found.ts";
import { instances } from "../tables.ts";

export const instancePartsHandlers: Handlers<operations> = {
  getDataSourceInstanceProperties: (call) => answer({ properties: foundInstance(call).properties }),

  updateDataSourceInstanceProperties: (call) => {
    const { id, properties } = foundInstance(call);
    instances(call).update(id, { properties: { ...properties, ...call.body.properties } });
    return acknowledged;
  },

  deleteDataSourceInstanceProperty: (call) => {
    const { name } = call.query;
    const { id, properties } = foundInstance(call);
    if (!Object.hasOwn(properties, name)) refuse(404, "notFound");
    instances(call).update(id, { properties: without(properties, name) });
    return acknowledged;
  },

  downloadDataSourceInstanceData: (call) => downloaded(call, foundInstance(call)),

  uploadDataSourceInstanceData: (call) => {
    upload(call, foundInstance(call), call.bytes);
    return acknowledged;
  },
};
