import { isObject } from "../../support/is-object.ts";
import { follow } from "./follow.ts";
import type { Found, JsonObject, Path } from "./json.ts";
import { childrenOf, type Kind } from "./kinds.ts";

/** An object of the document, its kind, and the kind of object it belongs to. */
export interface Place extends Found {
  readonly kind: Kind;
  readonly parent: Kind | undefined;
}

/**
 * Every OpenAPI object of a bundle, each once, where it is written. What example values and `x-` keys hold is data and
 * not visited, whatever its keys are called.
 */
export function walkDocument(document: JsonObject): Place[] {
  return walk({ kind: "Root", parent: undefined, node: document, path: [] });
}

/** Every object that a place holds or refers to, itself first. */
export function walkFrom(document: JsonObject, start: Place): Place[] {
  const seen = new Set<JsonObject>();
  const enter = (place: Place): Place[] => {
    const found = follow(document, place.node, place.path);
    const places = [place, ...(found && found.node !== place.node ? [{ ...place, ...found }] : [])];
    return places.flatMap((item) => {
      if (seen.has(item.node)) return [];
      seen.add(item.node);
      return [item, ...childrenAt(item).flatMap(enter)];
    });
  };
  return enter(start);
}

function walk(place: Place): Place[] {
  // A reference is no object of its own, but a schema may have keywords beside it.
  if ("$ref" in place.node && place.kind !== "Schema") return [];
  return [place, ...childrenAt(place).flatMap(walk)];
}

function childrenAt({ kind, node, path }: Place): Place[] {
  if (kind === "Callback") return placesIn(node, path, "PathItem", kind);
  return Object.entries(childrenOf[kind]).flatMap(([key, [shape, childKind]]) => {
    const value = node[key];
    if (shape === "one") return placesIn({ [key]: value }, path, childKind, kind);
    return placesIn(value, [...path, key], childKind, kind);
  });
}

function placesIn(value: unknown, path: Path, kind: Kind, parent: Kind): Place[] {
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...(value as unknown[]).entries()]
    : isObject(value)
      ? Object.entries(value)
      : [];
  return entries.flatMap(([key, node]) =>
    isObject(node) ? [{ kind, parent, node, path: [...path, key] }] : [],
  );
}
