import type { Oas3Rule } from "@redocly/openapi-core";
import { isObject } from "../../support/is-object.ts";
import { listWords } from "../../support/list-words.ts";

const verbsOfMethod: Readonly<Record<string, readonly string[]>> = {
  get: ["list", "get"],
  post: ["create"],
  put: ["update", "replace"],
  patch: ["update"],
  delete: ["delete"],
};

/** Where `x-effect` says that the method misleads, its word decides. */
const verbsOfEffect: Readonly<Record<string, readonly string[]>> = {
  reads: ["list", "get"],
  creates: ["create"],
  updates: ["update", "replace"],
  deletes: ["delete"],
  acts: [],
};

/**
 * An operationId is a verb and a noun in camelCase, the verb one that suits the method. The option `verbs` lists a
 * vendor's own, for any method. A webhook's operation is named by its event, so only the form is checked.
 */
export const operationId: Oas3Rule = (options: { verbs?: readonly string[] }) => ({
  Operation(operation: { operationId?: unknown }, context) {
    const id = operation.operationId;
    if (typeof id !== "string" || /^[a-z]+([A-Z][A-Za-z0-9]*)$/.test(id)) return;
    context.report({
      message: `The operationId "${id}" is not a verb and a noun in camelCase, such as "listContacts".`,
      location: context.location.child(["operationId"]),
    });
  },
  Paths: {
    PathItem: {
      Operation(operation: { operationId?: unknown }, context) {
        const id = operation.operationId;
        const verb = typeof id === "string" ? /^([a-z]+)[A-Z]/.exec(id)?.[1] : undefined;
        const allowed = [...allowedVerbs(operation, String(context.key)), ...(options.verbs ?? [])];
        if (verb === undefined || allowed.includes(verb)) return;
        context.report({
          message:
            `The verb "${verb}" does not suit this ${String(context.key).toUpperCase()}: ${advise(allowed)} ` +
            `The vendor's own verbs are an option of this rule, "verbs", in redocly.yaml.`,
          location: context.location.child(["operationId"]),
        });
      },
    },
  },
});

function allowedVerbs(operation: Readonly<Record<string, unknown>>, method: string): readonly string[] {
  const effect = operation["x-effect"];
  if (isObject(effect) && typeof effect["does"] === "string") return verbsOfEffect[effect["does"]] ?? [];
  return verbsOfMethod[method] ?? [];
}

function advise(allowed: readonly string[]): string {
  return allowed.length === 0 ? "it has no verb of ours." : `use ${listWords(allowed)}.`;
}
