import { createClient } from "../create-client.ts";
import type { ClientOptions } from "../options/client-options.ts";
import type { VendorClient } from "../types/vendor-client.ts";
import { loftBehaviour } from "./loft-behaviour.ts";

/** The options of the made-up vendor with sessions. */
export interface LoftOptions extends ClientOptions {
  readonly key?: string;
}

interface Parameters<Path = never> {
  query?: never;
  header?: never;
  path?: Path;
  cookie?: never;
}

interface OneParameters {
  query?: never;
  header?: never;
  path: { id: number };
  cookie?: never;
}

interface Operation<Data, Body = never> {
  parameters: Parameters;
  requestBody?: [Body] extends [never] ? never : { content: { "application/json": Body } };
  responses: { 200: { headers: object; content: { "application/json": Data } } };
}

interface OneOperation {
  parameters: OneParameters;
  requestBody?: never;
  responses: { 200: { headers: object; content: { "application/json": Pigeon } } };
}

interface Pigeon {
  id: number;
}

interface Visitor {
  user: string;
  password: string;
}

/** The paths of the made-up vendor with sessions. */
export interface LoftPaths {
  "/where": { post: Operation<{ loft: string }, Visitor> };
  "/doors": { post: Operation<{ door: { token: string } }, Visitor> };
  "/doors/leave": { get: Operation<object> };
  "/pigeons": { post: Operation<Pigeon, object> };
  "/pigeons/search": { post: Operation<Pigeon, object> };
  "/pigeons/{id}": { get: OneOperation; put: OneOperation; delete: OneOperation };
  "/weather": { get: Operation<object> };
}

/** The traits of the made-up vendor with sessions. */
export interface LoftTraits {
  pages: object;
  created: object;
  closes: true;
}

/** What the made-up vendor knows its visitor by. */
export const visitor = { user: "ann@loft.example", password: "coo-coo-4711" };

/** The client of the made-up vendor: it opens a session, unless it is given a key. */
export function createLoftClient(
  options: LoftOptions = {},
  behaviour = loftBehaviour(),
): VendorClient<LoftPaths, LoftTraits> {
  return createClient<LoftPaths, LoftTraits, LoftOptions>(behaviour, options, {
    ownOptions: ["key"],
    authenticate: ({ key }) =>
      key === undefined
        ? { secrets: [visitor.password], hint: "Check the option `password`.", sessionBody: visitor }
        : { secrets: [key], credentialsFor: () => ({ headers: { authorization: `Key ${key}` } }) },
  });
}
