import type { Fault, Place } from "./fault.ts";

type Node = Record<string | number, unknown>;

/** A copy of a document with a fault in it; all else, the order of keys too, is as it was. */
export function plantFault(document: unknown, { place, edit }: Fault): unknown {
  const copy = structuredClone(document);
  const key = place.at(-1) ?? "";
  const parent = valueAt(copy, place.slice(0, -1)) as Node;
  if ("set" in edit) parent[key] = edit.set;
  else if ("renameTo" in edit) rename(parent, String(key), edit.renameTo);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  return copy;
}

/** What stands at a place of a document. */
export function valueAt(document: unknown, place: Place): unknown {
  return place.reduce((node, key) => (node as Node)[key], document);
}

function rename(parent: Node, from: string, to: string): void {
  const entries = Object.entries(parent);
  for (const [key] of entries) Reflect.deleteProperty(parent, key);
  for (const [key, value] of entries) parent[key === from ? to : key] = value;
}
