import type { Entity, operations } from "@clade/clarizen";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { deleteEntity } from "../entities/delete-entity.ts";
import { parseId } from "../entities/entity-id.ts";
import { findEntity, requireEntity, requireType } from "../entities/find-entity.ts";
import { createEntity, updateEntity, type GivenFields, type Writer } from "../entities/write-entity.ts";
import { entitySourceOf } from "../entity-source-of.ts";
import { renderFields } from "../query/render-entity.ts";
import { callerOf, writerOf } from "./caller-of.ts";

/** Reads some fields of an entity. @throws Refusal for an id that nothing has, or a field that it has not */
function readEntity(world: World, id: string, fields: readonly string[] = []): Entity {
  requireType(parseId(id)?.typeName ?? refuse(500, "invalidArgument"));
  const source = entitySourceOf(world);
  const entity = source.get(id) ?? refuse(500, "entityNotFound");
  const type = source.type(entity.typeName) ?? refuse(500, "invalidType");
  return renderFields(source, type, fields)(entity);
}

/** Creates an entity whose id, or only its type, stands in a body. */
export function createByBody(writer: Writer, { id, ...fields }: GivenFields) {
  const { typeName, own } = idIn(id);
  return createEntity(writer, typeName, fields, own);
}

export const objects: Handlers<operations> = {
  createEntity: (call) => {
    const id = idOfNew(call.body);
    const { own } = id === undefined ? {} : idIn(id);
    const row = createEntity(writerOf(call), call.path.typeName, call.body, own);
    return { status: 200, body: { id: row.id } };
  },

  createEntityWithId: (call) => {
    const { typeName, id } = call.path;
    const row = createEntity(writerOf(call), typeName, call.body, id);
    return { status: 200, body: { id: row.id } };
  },

  getEntity: (call) => {
    const { typeName, id } = call.path;
    return { status: 200, body: readEntity(call, `/${typeName}/${id}`, call.query.fields) };
  },

  updateEntity: (call) => {
    const { typeName, id } = call.path;
    updateEntity(writerOf(call), requireEntity(call, `/${typeName}/${id}`), call.body);
    return { status: 200, body: {} };
  },

  deleteEntity: (call) => {
    const { typeName, id } = call.path;
    deleteEntity(call, callerOf(call), requireEntity(call, `/${typeName}/${id}`));
    return { status: 200, body: {} };
  },

  createAndRetrieveEntity: (call) => {
    const { entity, fields } = call.body;
    const row = createByBody(writerOf(call), entity);
    return { status: 200, body: { entity: readEntity(call, row.id, fields) } };
  },

  retrieveMultipleEntities: (call) => {
    const { ids, fields } = call.body;
    const types = new Set(ids.map((id) => parseId(id)?.typeName.toLowerCase()));
    if (types.size > 1) refuse(500, "invalidArgument");
    return { status: 200, body: { results: ids.map((id) => readEntity(call, id, fields)) } };
  },

  upsertEntity: (call) => {
    const { insertEntity, updateEntity: update } = call.body;
    const known = typeof insertEntity.id === "string" ? findEntity(call, insertEntity.id) : undefined;
    if (!known) return { status: 201, body: { Id: createByBody(writerOf(call), insertEntity).id } };
    const isOther = update.id !== undefined && findEntity(call, update.id)?.id !== known.id;
    if (isOther) refuse(500, "invalidArgument");
    updateEntity(writerOf(call), known, update);
    return { status: 200, body: {} };
  },
};

function idIn(id: unknown): { readonly typeName: string; readonly own?: string } {
  if (typeof id !== "string") return refuse(500, "missingArgument");
  return parseId(id) ?? refuse(500, "invalidArgument");
}

/** A program may write the id into the body of a creation as well, whose own part then counts. */
function idOfNew(body: GivenFields): unknown {
  return Object.entries(body).find(([name]) => name.toLowerCase() === "id")?.[1];
}
