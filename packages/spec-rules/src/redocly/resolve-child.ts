import type { Location, UserContext } from "@redocly/openapi-core";
import { isObject } from "../support/is-object.ts";

/** An object that an operation names or refers to, and where it stands. */
export interface Found {
  readonly object: Readonly<Record<string, unknown>>;
  readonly location: Location;
}

/** The object below the visited one, through its `$ref` if it has one; nothing where that leads nowhere. */
export function resolveChild(
  { resolve, location }: Pick<UserContext, "resolve" | "location">,
  value: unknown,
  keys: (string | number)[],
): Found | undefined {
  if (!isObject(value)) return undefined;
  const resolved = resolve(value);
  if (!resolved.location || !isObject(resolved.node)) return undefined;
  // For what is no reference, Redocly hands back the place of the visited object itself.
  return { object: resolved.node, location: "$ref" in value ? resolved.location : location.child(keys) };
}

/** The responses of an operation by status, references resolved. */
export function responsesOf(
  context: Pick<UserContext, "resolve" | "location">,
  operation: unknown,
): [status: string, response: Found][] {
  if (!isObject(operation) || !isObject(operation["responses"])) return [];
  return Object.entries(operation["responses"]).flatMap(([status, value]) => {
    const response = resolveChild(context, value, ["responses", status]);
    return response ? [[status, response] as [string, Found]] : [];
  });
}
