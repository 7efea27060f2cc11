import { dirname } from "node:path";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isObject } from "../../support/is-object.ts";
import { fileOf } from "../file-of.ts";

/** Every path and webhook stands in a file of its own that is named after it. */
export const pathFileName: Oas3Rule = () => ({
  Root(root: { paths?: unknown; webhooks?: unknown }, context) {
    for (const folder of ["paths", "webhooks"] as const) {
      const items = root[folder];
      if (!isObject(items)) continue;
      for (const [name, item] of Object.entries(items)) checkItem(folder, name, item, context);
    }
  },
});

function checkItem(folder: string, name: string, item: unknown, context: UserContext): void {
  if (!isObject(item)) return;
  const expected = `${folder}/${fileName(name)}.yaml`;
  const place = context.location.child([folder, name]);
  if (!("$ref" in item)) {
    context.report({
      message: `"${name}" stands in openapi.yaml itself. Move it to ${expected}.`,
      location: place,
    });
    return;
  }
  const target = context.resolve(item).location;
  if (!target) return;
  const actual = fileOf(target, dirname(context.location.source.absoluteRef));
  if (actual === expected) return;
  context.report({
    message: `"${name}" stands in ${actual}. Its file is ${expected}.`,
    location: place.child(["$ref"]),
  });
}

/** `/cligs/create` stands in `cligs_create.yaml`, `/{cligId}` in `{cligId}.yaml`, `/` in `root.yaml`. */
function fileName(path: string): string {
  return path.replace(/^\//, "").replaceAll("/", "_") || "root";
}
