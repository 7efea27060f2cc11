import type { CallSettings } from "@clade/runtime";
import type { CzqlQuery } from "./czql/index.ts";
import type { EntityOf, EntityTypes } from "./entities/index.ts";
import type { Entity } from "./types.ts";

/** What a query can be told beside its text. */
export interface QueryAllSettings extends CallSettings {
  /** How many rows a page has. Default: the vendor's 100. */
  readonly limit?: number | undefined;
}

/**
 * Reads the whole result of a query, page by page, row by row, as the guide's StreamedQuery is meant to and has no public
 * form for. A page is asked for when it is wanted.
 *
 * @example
 * for await (const task of clarizen.queryAll<"Task">(czql`SELECT Name, DueDate FROM Task`)) console.log(task.Name);
 * @throws the call's error, while it is iterated
 */
export interface QueryAll {
  (query: CzqlQuery, settings?: QueryAllSettings): AsyncIterable<Entity>;
  <Type extends keyof EntityTypes>(
    query: CzqlQuery,
    settings?: QueryAllSettings,
  ): AsyncIterable<EntityOf<Type>>;
}
