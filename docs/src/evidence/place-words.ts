import { resolve, type Bundle, type Parameter } from "@clade/bundle";
import { code } from "../markdown/inline.ts";

/** Keys that are followed by a name, and what the two are called. */
const named: Readonly<Record<string, (name: string) => string>> = {
  responses: (status) => `answer ${status}`,
  content: (mediaType) => `as ${code(mediaType)}`,
  headers: (name) => `header ${code(name)}`,
  examples: (name) => `example ${code(name)}`,
  properties: (name) => `field ${code(name)}`,
  patternProperties: (pattern) => `fields like ${code(pattern)}`,
  dependentSchemas: (name) => `where there is ${code(name)}`,
  $defs: (name) => code(name),
  allOf: (index) => `part ${ordinal(index)}`,
  anyOf: (index) => `form ${ordinal(index)}`,
  oneOf: (index) => `form ${ordinal(index)}`,
  prefixItems: (index) => `entry ${ordinal(index)}`,
};

/** Keys that stand alone. */
const single: Readonly<Record<string, string>> = {
  requestBody: "body",
  items: "each entry",
  additionalProperties: "any other field",
  contains: "some entry",
  not: "what it is not",
  if: "the condition",
  then: "where the condition holds",
  else: "where the condition does not hold",
};

/**
 * Where within its subject a place of the document is, in words: ``answer 200, as `text/plain` ``. Nothing where it is the subject
 * itself.
 *
 * @param node What the keys start from.
 */
export function placeWords(bundle: Bundle, node: unknown, keys: readonly string[]): string | undefined {
  return keys.length === 0 ? undefined : wordsOf(bundle, node, keys).join(", ");
}

function wordsOf(bundle: Bundle, node: unknown, [key, ...rest]: readonly string[]): string[] {
  if (key === undefined) return [];
  const child = memberOf(node, key);
  const [name = "", ...further] = rest;
  if (key === "parameters") {
    const parameter = memberOf(child, name);
    return [parameterWords(bundle, parameter as Parameter), ...wordsOf(bundle, parameter, further)];
  }
  const naming = named[key];
  if (naming) return [naming(name), ...wordsOf(bundle, memberOf(child, name), further)];
  const word = single[key];
  // What is left is a schema, which needs no word.
  return [...(word === undefined ? [] : [word]), ...wordsOf(bundle, child, rest)];
}

function parameterWords(bundle: Bundle, node: Parameter): string {
  const { name, in: place } = resolve<Parameter>(bundle, node);
  return `parameter ${code(name)} in the ${place}`;
}

function memberOf(node: unknown, key: string): unknown {
  return (node as Record<string, unknown> | undefined)?.[key];
}

function ordinal(index: string): string {
  return String(Number(index) + 1);
}
