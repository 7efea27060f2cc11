import { refuse } from "../../../core/refusal.ts";
import { textIn } from "../entities/text-in.ts";
import { entities, sessions } from "../tables.ts";
import type { Draft, EntityRule, Values } from "./entity-rule.ts";

/** A user name belongs to one user. Whoever is suspended or deleted has no session any more. */
export const users: EntityRule = {
  type: "User",
  complete: (draft) => {
    const { world, id, changes } = draft;
    const name = textIn(changes, "UserName").toLowerCase();
    const namesakes = entities(world)
      .by("type", "User")
      .filter(({ values }) => name !== "" && textIn(values, "UserName").toLowerCase() === name);
    if (namesakes.some((user) => user.id !== id)) refuse(500, "duplicateKey");
    return namesOf(draft);
  },
  follow: ({ world, before, after }) => {
    if (after?.values["State"] === "/State/Active" || !before) return;
    for (const { id } of sessions(world).by("user", before.id)) sessions(world).delete(id);
  },
};

/** A person goes by the first and last name, unless by another. */
export const contacts: EntityRule = { type: "ContactPerson", complete: ({ values }) => fullNameOf(values) };

function namesOf({ values }: Draft): Values {
  const { Name: name } = fullNameOf(values);
  return { Name: name, DisplayName: values["DisplayName"] ?? name };
}

function fullNameOf(values: Values): { readonly Name: Values[string] } {
  const parts = [values["FirstName"], values["LastName"]].filter((part) => typeof part === "string");
  return { Name: values["Name"] ?? (parts.length > 0 ? parts.join(" ") : values["UserName"]) };
}
