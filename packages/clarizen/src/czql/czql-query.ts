import { bindNames } from "./bind-names.ts";
import type { CzqlParameter, Part } from "./part.ts";

/**
 * A query with its values apart from its text, as the body of `POST /data/query` has them; paging can be added:
 * `{ ...query, paging: { limit: 50 } }`. What `czql` returned may also stand in another query; a copy of it may not.
 */
export interface CzqlQuery {
  /** The text, with a bind name such as `:p1` for each value. */
  readonly q: string;
  /** The values by their bind names, without colons. */
  readonly parameters: Readonly<Record<string, CzqlParameter>>;
}

/**
 * What each query consists of, so that its bind names can be given anew where it becomes a part of another one. Kept here,
 * and not in the query: text from elsewhere, such as parsed JSON, must not pass for text of the program.
 */
const partsOfQueries = new WeakMap<object, readonly Part[]>();

/** A query of these parts. */
export function makeQuery(parts: readonly Part[]): CzqlQuery {
  const nextName = bindNames(parts.map((part) => ("text" in part ? part.text : " ")).join(""));
  const parameters: Record<string, CzqlParameter> = {};
  let q = "";
  for (const part of parts) {
    if ("text" in part) {
      q += part.text;
      continue;
    }
    const name = nextName();
    q += `:${name}`;
    parameters[name] = part.value;
  }
  const query = Object.freeze({ q, parameters: Object.freeze(parameters) });
  partsOfQueries.set(query, parts);
  return query;
}

/** What a query consists of, or undefined for any other value, also for a copy of a query. */
export function partsOf(value: unknown): readonly Part[] | undefined {
  return typeof value === "object" && value !== null ? partsOfQueries.get(value) : undefined;
}
