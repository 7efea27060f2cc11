import { isObject } from "@clade/front";
import { SandboxUsageError } from "../../core/sandbox-usage-error.ts";
import type { World } from "../../core/world.ts";
import { fieldOf } from "./entities/fields-of.ts";
import type { FieldDefinition } from "./model/definitions.ts";
import { binary, date, decimal, duration, flag, money, reference, text, time, whole } from "./model/kinds.ts";
import { findType } from "./model/model.ts";
import type { CustomField } from "./tables.ts";

/** What can be added on the web pages. Pick lists are made in another place. */
const KINDS: Readonly<Record<string, () => FieldDefinition>> = {
  ...{ String: text, Integer: whole, Double: decimal, Boolean: flag, DateTime: time, Date: date },
  ...{ Duration: duration, Money: money, Entity: reference, Binary: binary },
};

/** Reads what field an organization wants to have. @throws SandboxUsageError for one that cannot be */
export function newField(world: World, wish: unknown): CustomField {
  const { typeName, name, type }: Record<string, unknown> = isObject(wish) ? { ...wish } : {};
  const target = findType(String(typeName));
  const kind = Object.hasOwn(KINDS, String(type)) ? KINDS[String(type)] : undefined;
  if (!target || !kind || typeof name !== "string" || !/^C_\w+$/.test(name)) {
    const kinds = Object.keys(KINDS).join(", ");
    throw new SandboxUsageError(
      `A field needs a typeName that there is, a name that starts with C_, and a type: ${kinds}.`,
    );
  }
  if (fieldOf(world, target, name))
    throw new SandboxUsageError(`${target.name} has a field ${name} already.`);
  return { typeName: target.name, name, definition: kind() };
}
