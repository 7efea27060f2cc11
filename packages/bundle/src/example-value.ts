import { parameterKey } from "./parameter-key.ts";
import { pickExample } from "./pick-example.ts";
import type { Parameter } from "./types.ts";

/**
 * A parameter's value as it is written in a URL or header before encoding. Lists are joined by commas.
 *
 * @param name A named example; by default the secret's sample, else the first example.
 * @throws Error when there is no such example, or when its value cannot be written as one text.
 */
export function exampleValue(parameter: Parameter, name?: string): string {
  const secret = parameter["x-secret"];
  if (secret && name === undefined) return secret.sample;
  const value = pickExample(parameter.examples ?? {}, name)?.value;
  if (value === undefined) {
    throw new Error(
      `Parameter ${parameterKey(parameter)} has no example${name === undefined ? "" : ` ${name}`}.`,
    );
  }
  const text = Array.isArray(value) ? listText(parameter, value) : plainText(value);
  if (text !== undefined) return text;
  throw new Error(`An example of ${parameterKey(parameter)} is not one text: ${JSON.stringify(value)}.`);
}

/** In a query a list takes one pair for each item, unless the parameter says `explode: false`. */
function listText(parameter: Parameter, items: readonly unknown[]): string | undefined {
  const isSplit = parameter.in === "query" && parameter.explode !== false;
  const texts = items.map(plainText);
  return (isSplit && items.length > 1) || texts.includes(undefined) ? undefined : texts.join(",");
}

function plainText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}
