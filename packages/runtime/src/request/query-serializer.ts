import { createQuerySerializer } from "openapi-fetch";
import type { OperationBehaviour } from "../behaviour.ts";

type Query = Readonly<Record<string, unknown>>;

// Marked, so that who imports only something else from the package does not get them along.
const separate = /* @__PURE__ */ createQuerySerializer<Query>();
const joined = /* @__PURE__ */ createQuerySerializer<Query>({ array: { style: "form", explode: false } });

function some(query: Query, isWanted: (name: string) => boolean): Query {
  return Object.fromEntries(Object.entries(query).filter(([name]) => isWanted(name)));
}

/** Writes the query of an operation, some of whose lists may be one value with commas. */
export function querySerializer({ joins }: OperationBehaviour): (query: Query) => string {
  if (!joins) return separate;
  const isJoined = (name: string): boolean => joins.includes(name);
  return (query) =>
    [separate(some(query, (name) => !isJoined(name))), joined(some(query, isJoined))]
      .filter(Boolean)
      .join("&");
}
