import { isObject } from "../../support/is-object.ts";
import { follow, followEach } from "./follow.ts";
import type { Found, JsonObject, Path } from "./json.ts";
import { methods } from "./kinds.ts";

/** An operation, with the objects it refers to. */
export interface Operation {
  readonly id: string;
  readonly node: JsonObject;
  readonly path: Path;
  /** By place and name, `query.url`; those of the path item included. */
  readonly parameters: ReadonlyMap<string, Found>;
  readonly requestBody: Found | undefined;
  /** By status. */
  readonly responses: ReadonlyMap<string, Found>;
  /** The security schemes that the operation names, required or not. */
  readonly schemes: readonly Found[];
}

/** A call that the vendor makes to a receiver, by the name that the document gives the event. */
export interface Webhook extends Operation {
  readonly name: string;
}

/** The operations under `paths`. Webhooks are calls that the vendor makes, so no rule on answers applies to them. */
export function listOperations(document: JsonObject): Operation[] {
  return listNamed(document, "paths");
}

/** The operations under `webhooks`. */
export function listWebhooks(document: JsonObject): Webhook[] {
  return listNamed(document, "webhooks");
}

function listNamed(document: JsonObject, folder: "paths" | "webhooks"): Webhook[] {
  return followEach(document, document[folder], [folder]).flatMap(([name, pathItem]) =>
    methods.flatMap((method) => {
      const node = pathItem.node[method];
      if (!isObject(node)) return [];
      return [{ name, ...operationAt(document, pathItem, node, [...pathItem.path, method]) }];
    }),
  );
}

function operationAt(document: JsonObject, pathItem: Found, node: JsonObject, path: Path): Operation {
  const { operationId, requestBody, responses } = node;
  return {
    id: typeof operationId === "string" ? operationId : path.slice(1).reverse().join(" "),
    node,
    path,
    parameters: new Map([...parametersOf(document, pathItem), ...parametersOf(document, { node, path })]),
    requestBody: follow(document, requestBody, [...path, "requestBody"]),
    responses: new Map(followEach(document, responses, [...path, "responses"])),
    schemes: schemesOf(document, node["security"]),
  };
}

function parametersOf(document: JsonObject, { node, path }: Found): [string, Found][] {
  return followEach(document, node["parameters"], [...path, "parameters"]).map(([, parameter]) => [
    `${String(parameter.node["in"])}.${String(parameter.node["name"])}`,
    parameter,
  ]);
}

function schemesOf(document: JsonObject, security: unknown): Found[] {
  const alternatives = Array.isArray(security) ? security.filter(isObject) : [];
  const names = new Set(alternatives.flatMap((alternative) => Object.keys(alternative)));
  const path = ["components", "securitySchemes"];
  return [...names].flatMap(
    (name) => follow(document, { $ref: `#/${[...path, name].join("/")}` }, [...path, name]) ?? [],
  );
}
