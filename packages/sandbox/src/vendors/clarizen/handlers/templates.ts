import type { operations } from "@clade/clarizen";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { parseId } from "../entities/entity-id.ts";
import { requireType } from "../entities/find-entity.ts";
import { referringTo } from "../entities/referring-to.ts";
import { textIn } from "../entities/text-in.ts";
import { createEntity, type GivenFields, type Writer } from "../entities/write-entity.ts";
import { entities, type EntityRow } from "../tables.ts";
import { writerOf } from "./caller-of.ts";

/** What a copy takes over from a template. Its dates are new. */
const COPIED = ["Name", "Description", "Duration", "Work", "WorkPolicy", "Priority"];

export const templates: Handlers<operations> = {
  listTemplateDescriptions: (call) => {
    const names = templatesOf(call, call.query.typeName).map(({ values }) => textIn(values, "Name"));
    return { status: 200, body: { templates: names } };
  },

  createFromTemplate: (call) => {
    const { entity, templateName, parentId = "" } = call.body;
    const { id, ...fields } = entity;
    const { typeName, own } = parseId(id ?? "") ?? refuse(500, "missingArgument");
    const template = templatesOf(call, typeName).find(({ values }) => values["Name"] === templateName);
    const given = { ...fields, ...(parentId !== "" && { Parent: parentId }) };
    const row = copy(writerOf(call), template ?? refuse(500, "entityNotFound"), given, own);
    return { status: 200, body: { id: row.id } };
  },
};

/** Projects are templates by a field of theirs; other types have none. */
function templatesOf(world: World, typeName: string): EntityRow[] {
  const { name } = requireType(typeName);
  return entities(world)
    .by("type", name)
    .filter((row) => row.typeName === name && row.values["IsTemplate"] === true);
}

/** Copies a template with all that is below it. */
function copy(
  writer: Writer,
  { id, typeName, values }: EntityRow,
  given: GivenFields,
  own?: string,
): EntityRow {
  const taken = Object.fromEntries(
    COPIED.filter((name) => values[name] !== undefined).map((name) => [name, values[name]]),
  );
  const made = createEntity(writer, typeName, { ...taken, ...given }, own);
  for (const part of referringTo(writer.world, "WorkItem", "Parent", id)) {
    copy(writer, part, { Parent: made.id });
  }
  return made;
}
