import type { VendorBehaviour } from "../behaviour.ts";
import { createSecretSearch } from "./secret-search.ts";

/** What stands in place of a secret. */
export const MASK = "***";

/** A body nested deeper than any real one is cut here, lest printing it exhaust the stack. */
const DEEPEST = 100;

/** Blots out secrets. */
export interface Redactor {
  /** Hides these values too from now on. */
  learn(values: readonly string[]): void;
  /** Masks every known secret value in a text. */
  text(value: string): string;
  /** Masks the values of secret query parameters, then every known secret value. */
  url(value: string): string;
  /** Masks known values and the values of secret properties in a parsed JSON value; copies what it changes. */
  data(value: unknown): unknown;
  /** A copy of the headers with secret ones and known values masked. */
  headers(value: Headers): Headers;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll("+", " "));
  } catch {
    return name;
  }
}

function maskQuery(url: string, names: readonly string[]): string {
  const start = url.indexOf("?");
  if (start < 0) return url;
  const pairs = url.slice(start + 1).split("&");
  const masked = pairs.map((pair) => {
    const name = pair.split("=", 1)[0] ?? "";
    return names.includes(decoded(name)) ? `${name}=${MASK}` : pair;
  });
  return `${url.slice(0, start)}?${masked.join("&")}`;
}

function maskData(
  value: unknown,
  text: (value: string) => string,
  names: readonly string[],
  depth = 0,
): unknown {
  if (typeof value === "string") return text(value);
  if (typeof value === "number") return text(String(value)) === String(value) ? value : MASK;
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEEPEST) return MASK;
  if (Array.isArray(value)) return value.map((item) => maskData(item, text, names, depth + 1));
  const entries = Object.entries(value).map(([name, item]) => [
    text(name),
    names.includes(name) ? MASK : maskData(item, text, names, depth + 1),
  ]);
  return Object.fromEntries(entries);
}

function maskHeaders(headers: Headers, text: (value: string) => string, names: readonly string[]): Headers {
  const copy = new Headers();
  for (const [name, value] of headers) copy.append(name, names.includes(name) ? MASK : text(value));
  return copy;
}

/**
 * Makes a redactor.
 * @param names where the vendor's secrets stand, by name
 * @param values the secrets themselves, as far as they are known by now
 * @param searchFor the client's own, which it keeps over its calls
 */
export function createRedactor(
  names: VendorBehaviour["secrets"],
  values: readonly string[],
  searchFor = createSecretSearch(),
): Redactor {
  const known = new Set(values);
  let search = searchFor(known);
  const text = (value: string): string => (search ? value.replace(search, MASK) : value);
  const headerNames = (names.headers ?? []).map((name) => name.toLowerCase());
  return {
    learn: (found) => {
      if (found.every((value) => known.has(value))) return;
      for (const value of found) known.add(value);
      search = searchFor(known);
    },
    text,
    url: (value) => text(maskQuery(value, names.query ?? [])),
    data: (value) => maskData(value, text, names.properties ?? []),
    headers: (value) => maskHeaders(value, text, headerNames),
  };
}
