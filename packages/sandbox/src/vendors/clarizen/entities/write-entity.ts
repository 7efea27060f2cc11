import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import type { EntityType } from "../model/entity-type.ts";
import type { Draft, Values } from "../rules/entity-rule.ts";
import { completeByRules, followRules } from "../rules/rules.ts";
import { entities, nextNumber, type EntityRow } from "../tables.ts";
import { deleteEntity } from "./delete-entity.ts";
import { fieldOf, fieldsOf } from "./fields-of.ts";
import { requireType } from "./find-entity.ts";
import { insertEntity } from "./keep-entity.ts";
import { readValue } from "./read-value.ts";
import { writeTime } from "./times.ts";

/** Fields of an entity as a caller writes them. */
export type GivenFields = Readonly<Record<string, unknown>>;

/** Who writes, and where. */
export interface Writer {
  readonly world: World;
  /** The id of the user. */
  readonly caller: string;
}

/**
 * Creates an entity.
 * @param own its own part of the id; by default the vendor makes one
 * @throws Refusal for fields that the type does not have or that cannot hold what is given
 */
export function createEntity(
  { world, caller }: Writer,
  typeName: string,
  given: GivenFields,
  own?: string,
): EntityRow {
  const type = requireType(typeName);
  if (type.isAbstract || type.values) refuse(500, "invalidOperation");
  const id = `/${type.name}/${own ?? newOwnPart(world, type)}`;
  if (entities(world).has(id)) refuse(500, "duplicateKey");
  const changes = readFields(world, type, given);
  const values = { ...initialValues(world, type), ...changes };
  const complete = completed({ world, caller, id, type, before: undefined, changes, values });
  const row = insertEntity(world, caller, type.name, { ...complete, ...numberOf(world, type) }, id);
  follow({ world, caller }, undefined, row);
  return row;
}

/** Changes the fields of an entity that are given. @throws Refusal as `createEntity` does */
export function updateEntity({ world, caller }: Writer, { id }: EntityRow, given: GivenFields): void {
  const before = entities(world).get(id) ?? refuse(500, "entityNotFound");
  const type = requireType(before.typeName);
  const changes = readFields(world, type, given);
  const values = { ...before.values, ...changes };
  const complete = completed({ world, caller, id, type, before, changes, values });
  const stamps = { LastUpdatedBy: caller, LastUpdatedOn: writeTime(world.clock.now()) };
  const after = entities(world).put(id, { ...before, values: { ...complete, ...stamps } });
  follow({ world, caller }, before, after);
}

/** The fields under their own names, with their values as they are kept. The id may stand among them, and is none. */
function readFields(world: World, type: EntityType, given: GivenFields): Values {
  const entries = Object.entries(given).filter(([name]) => name.toLowerCase() !== "id");
  return Object.fromEntries(
    entries.map(([sent, value]) => {
      const { name, definition } = fieldOf(world, type, sent) ?? refuse(500, "invalidField");
      if (definition.isComputed) refuse(500, "invalidOperation");
      return [name, readValue(world, definition, value)];
    }),
  );
}

function initialValues(world: World, type: EntityType): Values {
  return Object.fromEntries(
    fieldsOf(world, type).flatMap(({ name, definition: { initial } }) =>
      initial === undefined ? [] : [[name, initial]],
    ),
  );
}

function completed(draft: Draft): Values {
  const values = { ...draft.values, ...completeByRules(draft) };
  const isMissing = fieldsOf(draft.world, draft.type).some(
    ({ name, definition }) => definition.isRequired && (values[name] ?? "") === "",
  );
  return isMissing ? refuse(500, "missingArgument") : values;
}

function follow({ world, caller }: Writer, before: EntityRow | undefined, after: EntityRow): void {
  followRules({
    ...{ world, caller, before, after },
    remove: (other) => {
      deleteEntity(world, caller, other);
    },
  });
}

/** What people know an entity by, such as `P-00123`. */
function numberOf(world: World, { name, prefix }: EntityType): Values {
  if (prefix === undefined) return {};
  return { SYSID: `${prefix}-${String(nextNumber(world, name)).padStart(5, "0")}` };
}

const SMALL = "0123456789abcdefghijklmnopqrstuvwxyz";

/** A message of a discussion has an id of its own form. */
function newOwnPart({ random }: World, { parent }: EntityType): string {
  return parent === "DiscussionMessage" ? `msg-${random.text(25, SMALL)}` : random.uuid();
}
