import { isObject } from "../../support/is-object.ts";
import { fault, type Fault } from "../document/fault.ts";
import type { JsonObject } from "../document/json.ts";

/** Every component is used: by a reference, by a `security`, or as the answer that an `x-failure` names. */
export function noUnusedComponent(document: JsonObject): Fault[] {
  const used = new Set([...usesIn(document)]);
  const { components } = document;
  if (!isObject(components)) return [];
  return Object.entries(components).flatMap(([folder, named]) =>
    Object.keys(isObject(named) ? named : {})
      .filter((name) => !used.has(`#/components/${folder}/${name}`))
      .map((name) => fault(["components", folder, name], `Nothing uses the component "${name}".`)),
  );
}

function usesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(usesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (key === "$ref" && typeof item === "string") return [item];
    if (key === "security" && Array.isArray(item)) {
      return item.flatMap((scheme) => (isObject(scheme) ? Object.keys(scheme) : [])).map(schemeReference);
    }
    if (key === "x-failure" && Array.isArray(item)) return item.flatMap(responseOf);
    return usesIn(item);
  });
}

function schemeReference(name: string): string {
  return `#/components/securitySchemes/${name}`;
}

function responseOf(failure: unknown): string[] {
  return isObject(failure) && typeof failure["response"] === "string"
    ? [`#/components/responses/${failure["response"]}`]
    : [];
}
