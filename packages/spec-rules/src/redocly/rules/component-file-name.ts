import { dirname } from "node:path";
import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { isObject } from "../../support/is-object.ts";
import { fileOf } from "../file-of.ts";

const folders: Readonly<Record<string, string>> = {
  Schema: "schemas",
  Response: "responses",
  Parameter: "parameters",
  Example: "examples",
  RequestBody: "requestBodies",
  Header: "headers",
  SecurityScheme: "securitySchemes",
  Link: "links",
  Callback: "callbacks",
};

/** Every component stands alone in `components/<kind>/<Name>.yaml`: the bundler names it after its file. */
export const componentFileName: Oas3Rule = () => {
  let root: string;
  return {
    Root(_root, context) {
      root = dirname(context.location.source.absoluteRef);
    },
    Components(components: unknown, context) {
      for (const { folder, name } of inlineComponents(components)) {
        const message = `The component "${name}" stands in openapi.yaml itself. Move it to components/${folder}/${name}.yaml.`;
        context.report({ message, location: context.location.child([folder, name]) });
      }
    },
    ref(_reference, context, { location: target }) {
      const folder = folders[context.type.name];
      if (!folder || !target || target.source === context.location.source) return;
      const file = fileOf(target, root);
      const message = faultOf(folder, file, target) ?? faultOfName(folder, file, context.location);
      if (message !== undefined) context.report({ message, location: context.location.child(["$ref"]) });
    },
  };
};

function inlineComponents(components: unknown): { folder: string; name: string }[] {
  if (!isObject(components)) return [];
  return Object.values(folders).flatMap((folder) => {
    const named = components[folder];
    if (!isObject(named)) return [];
    const inline = Object.entries(named).filter(([, value]) => isObject(value) && !("$ref" in value));
    return inline.map(([name]) => ({ folder, name }));
  });
}

function faultOf(folder: string, file: string, target: Location): string | undefined {
  const name = new RegExp(`^components/${folder}/([^/]+)\\.yaml$`).exec(file)?.[1];
  if (name === undefined)
    return `What is shared here stands in components/${folder}/<Name>.yaml, not in ${file}.`;
  if (target.pointer !== "#/") return `A file holds one component, so nothing refers to a part of ${file}.`;
  // These names become names of types in the clients.
  const inPascalCase = folder !== "schemas" && folder !== "responses";
  return inPascalCase || /^[A-Z][A-Za-z0-9]*$/.test(name)
    ? undefined
    : `The name of ${file} is not in PascalCase, as those of schemas and responses are.`;
}

/** In the table of contents, a component's name is its file's. */
function faultOfName(folder: string, file: string, { pointer }: Location): string | undefined {
  const start = `#/components/${folder}/`;
  if (!pointer.startsWith(start)) return undefined;
  const name = pointer.slice(start.length);
  return name.includes("/") || file.endsWith(`/${name}.yaml`)
    ? undefined
    : `The component "${name}" is read from ${file}, after which the bundler would name it.`;
}
