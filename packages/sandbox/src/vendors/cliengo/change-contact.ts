import type { World } from "../../core/world.ts";
import { newId } from "./new-id.ts";
import { contacts, history, type ContactRow } from "./tables.ts";
import { timestamp } from "./timestamp.ts";

/** Who makes a change, and when: nobody in particular, and now, unless it is said. */
interface Circumstances {
  readonly creator?: Readonly<Record<string, unknown>>;
  readonly at?: string;
}

type Changes = { readonly [Name in keyof ContactRow["contact"]]?: unknown };

/**
 * Changes fields of a contact; undefined takes one away. Each change is written into its history. What an entry is like is
 * assumed: `type` is the name of the field in capitals.
 */
export function changeContact(
  world: World,
  id: string,
  changes: Changes,
  { creator = {}, at = timestamp(world) }: Circumstances = {},
): ContactRow["contact"] {
  const row = contacts(world).get(id);
  if (!row) throw new Error(`There is no contact ${id}.`);
  for (const [name, to] of Object.entries(changes)) {
    const from = row.contact[name as keyof Changes];
    if (from === to) continue;
    const item = {
      type: name.toUpperCase(),
      from: text(from),
      to: text(to),
      message: "",
      creator,
      creationDate: at,
    };
    history(world).put(newId(world), { contactId: id, item });
  }
  const merged = { ...row.contact, ...changes, lastUpdateDate: at };
  const contact = Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined),
  ) as unknown as ContactRow["contact"];
  contacts(world).update(id, { contact });
  return contact;
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
