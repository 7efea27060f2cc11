import type { Bundle, Schema } from "@clade/bundle/document";
import { isObject } from "../is-object.ts";
import { documentedSpellings } from "./documented-spellings.ts";
import { schemaParts, type SchemaPart } from "./schema-parts.ts";

/**
 * A JSON value whose properties, at any depth, are spelt as its schemas spell them. It goes as deep as the value does, so
 * that a schema may contain itself.
 */
export function renameProperties(
  bundle: Bundle,
  schemas: readonly (Schema | undefined)[],
  value: unknown,
): unknown {
  const parts = schemaParts(bundle, schemas);
  if (parts.length === 0 || !isObject(value)) return value;
  if (Array.isArray(value)) {
    return value.map((item, index) => renameProperties(bundle, itemSchemas(parts, index), item));
  }
  const spellings = documentedSpellings(Object.keys(value), parts.flatMap(propertyNames));
  const renamed = Object.entries(value).map(([sent, inner]) => {
    const name = spellings.get(sent) ?? sent;
    return [name, renameProperties(bundle, propertySchemas(parts, name), inner)] as const;
  });
  return Object.fromEntries(renamed);
}

function propertyNames({ properties = {} }: SchemaPart): string[] {
  return Object.keys(properties);
}

function itemSchemas(parts: readonly SchemaPart[], index: number): (Schema | undefined)[] {
  return parts.map(({ prefixItems = [], items }) => prefixItems[index] ?? items);
}

function propertySchemas(parts: readonly SchemaPart[], name: string): (Schema | undefined)[] {
  return parts.map(({ properties = {}, additionalProperties }) =>
    Object.hasOwn(properties, name) ? properties[name] : additionalProperties,
  );
}
