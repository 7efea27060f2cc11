import type { CreatedId } from "../behaviour.ts";
import { matchTemplate } from "../request/match-template.ts";
import { atPointer } from "./json-pointer.ts";

/** The ids in an answer by name, or what is missing in it, in words. */
export type ReadCreated =
  { readonly created: Readonly<Record<string, string>> } | { readonly missing: string };

function decode(encoded: string | undefined): string | undefined {
  try {
    return encoded === undefined ? undefined : decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

function readId(name: string, { at, path }: CreatedId, data: unknown): string | undefined {
  const value = atPointer(data, at);
  if (path !== undefined)
    return typeof value === "string" ? decode(matchTemplate(value, path)?.[name]) : undefined;
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Reads the ids of what was created where the spec says that the answer tells them. */
export function readCreated(ids: Readonly<Record<string, CreatedId>>, data: unknown): ReadCreated {
  const created: Record<string, string> = {};
  for (const [name, place] of Object.entries(ids)) {
    const id = readId(name, place, data);
    if (id !== undefined) created[name] = id;
    else if (!place.optional) return { missing: `${place.path ?? name} at ${place.at}` };
  }
  return { created };
}
