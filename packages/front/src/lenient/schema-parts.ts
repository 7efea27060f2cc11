import { resolve, type Bundle, type Schema } from "@clade/bundle/document";

/** The keywords of a schema that lead to others, for the same value or for what is in it. */
export interface SchemaPart {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema;
}

/** Schemas for one value, with everything that they refer to or are combined from for the same value, each once. */
export function schemaParts(bundle: Bundle, schemas: readonly (Schema | undefined)[]): SchemaPart[] {
  const parts = new Set<SchemaPart>();
  const pending = [...schemas];
  // What is found on the way is put behind, so that the loop comes to it.
  for (const schema of pending) {
    const part = schema as SchemaPart | boolean | undefined;
    if (typeof part !== "object" || parts.has(part)) continue;
    parts.add(part);
    pending.push(...alternatives(bundle, part));
  }
  return [...parts];
}

function alternatives(
  bundle: Bundle,
  { $ref, allOf = [], anyOf = [], oneOf = [] }: SchemaPart,
): readonly Schema[] {
  const referred = $ref === undefined ? [] : [resolve<Exclude<Schema, boolean>>(bundle, { $ref })];
  return [...referred, ...allOf, ...anyOf, ...oneOf];
}
