import type { operations } from "@clade/clarizen";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { requireType } from "../entities/find-entity.ts";
import { describeRelations, describeType } from "../model/describe.ts";
import { allTypes } from "../model/model.ts";
import { settings, workflowRules } from "../tables.ts";

function describedWithFields(world: World, typeNames: readonly string[]) {
  const types = typeNames.map(requireType);
  return { entityDescriptions: types.map((type) => describeType(world, type, { fields: true })) };
}

function describedRelations(typeNames: readonly string[]) {
  const types = typeNames.map(requireType);
  return {
    entityRelations: types.map((type) => ({ typeName: type.name, relations: describeRelations(type) })),
  };
}

export const metadata: Handlers<operations> = {
  describeMetadata: (call) => {
    const { typeNames, flags = [] } = call.query;
    const types = typeNames ? typeNames.map(requireType) : [...allTypes()];
    const added = { fields: flags.includes("fields"), relations: flags.includes("relations") };
    return {
      status: 200,
      body: { entityDescriptions: types.map((type) => describeType(call, type, added)) },
    };
  },

  describeEntities: (call) => ({ status: 200, body: describedWithFields(call, call.query.typeNames) }),
  describeEntitiesByBody: (call) => ({ status: 200, body: describedWithFields(call, call.body.typeNames) }),

  describeEntityRelations: ({ body }) => ({ status: 200, body: describedRelations(body.typeNames) }),
  describeEntityRelationsByUrl: ({ query }) => ({ status: 200, body: describedRelations(query.typeNames) }),

  listEntityTypes: () => ({
    status: 200,
    body: { typeNames: [...allTypes()].map(({ name }) => name) },
  }),

  createMetadataObject: (call) => {
    refuseOtherThanWorkflow(call.path.typeName);
    const { forType } = call.body;
    if (forType !== undefined) requireType(forType);
    const id = call.random.uuid();
    workflowRules(call).put(id, call.body);
    return { status: 200, body: { id: `/Workflow/${id}` } };
  },

  deleteMetadataObject: (call) => {
    refuseOtherThanWorkflow(call.path.typeName);
    workflowRules(call).delete(call.path.id);
    return { status: 200, body: {} };
  },

  getSystemSettingsValues: (call) => ({
    status: 200,
    body: { values: call.query.settings.map((name) => requireSetting(call, name)) },
  }),

  setSystemSettingsValues: (call) => {
    for (const { fieldName, value } of call.body.settings) {
      requireSetting(call, fieldName);
      settings(call).put(fieldName, { value });
    }
    return { status: 200, body: {} };
  },
};

function refuseOtherThanWorkflow(typeName: string): void {
  if (typeName.toLowerCase() !== "workflow") refuse(500, "invalidType");
}

function requireSetting(world: World, name: string): unknown {
  return (settings(world).get(name) ?? refuse(500, "invalidArgument")).value;
}
