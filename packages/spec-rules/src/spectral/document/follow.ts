import { isObject } from "../../support/is-object.ts";
import { pointerParts } from "../../support/pointer-parts.ts";
import type { Found, JsonObject, Path } from "./json.ts";

/** The object at a place, or the one its `$ref` leads to; nothing where there is none. */
export function follow(document: JsonObject, value: unknown, path: Path): Found | undefined {
  let found = { node: value, path };
  const seen = new Set<unknown>();
  while (isObject(found.node) && !seen.has(found.node)) {
    const { node } = found;
    const reference = node["$ref"];
    if (typeof reference !== "string") return { node, path: found.path };
    seen.add(node);
    // References of a bundle are internal; a dangling one is Redocly's to report.
    const parts = pointerParts(decodeURIComponent(reference));
    found = { node: at(document, parts), path: parts };
  }
  return undefined;
}

/** Every entry of a map or list at a place, references followed. */
export function followEach(
  document: JsonObject,
  entries: unknown,
  path: Path,
): [key: string, found: Found][] {
  if (typeof entries !== "object" || entries === null) return [];
  return Object.entries(entries).flatMap(([key, value]) => {
    const found = follow(document, value, [...path, Array.isArray(entries) ? Number(key) : key]);
    return found ? [[key, found] as [string, Found]] : [];
  });
}

/** What stands below a value; nothing where the way breaks off. */
export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, key) => {
    if (Array.isArray(node)) return (node as unknown[])[Number(key)];
    return isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined;
  }, value);
}
