import type { CallSite } from "./call-site.ts";
import { SAMPLE_KEY, type ClientVendor } from "./client-vendor.ts";

/** A client, as what its caller writes. */
export interface ClientKind {
  /** The modules that hold the client, from the vendor's folder. See `withClients`. */
  readonly modules: (vendor: ClientVendor) => readonly string[];
  /** The imports of a caller. */
  readonly imports: (vendor: ClientVendor, operationIds: readonly string[]) => string;
  /** The statement that makes the client, out of `baseUrl` and `fetch`. */
  readonly connect: (vendor: ClientVendor) => string;
  /** A call, as an expression that gives a promise of `data` or `error`. */
  readonly call: (site: CallSite) => string;
}

/** The client under test, and those beside which it is measured. */
export type ClientName = "ours" | PeerName;
export type PeerName = (typeof peerNames)[number];

export const peerNames = ["openapi-fetch", "Hey API", "Redocly"] as const;

const ours: ClientKind = {
  modules: ({ name }) => [`@clade/${name}`],
  imports: ({ name, create }) => `import { ${create} } from "@clade/${name}";`,
  connect: ({ create }) =>
    `const client = ${create}({ apiKey: "${SAMPLE_KEY}", requestsPerSecond: Infinity, baseUrl, fetch });`,
  call: callByPath,
};

const openapiFetch: ClientKind = {
  modules: () => ["openapi-fetch"],
  imports: () => `import createClient from "openapi-fetch";\nimport type { paths } from "./schema.js";`,
  connect: ({ headers }) =>
    `const client = createClient<paths>({ baseUrl, fetch, headers: ${JSON.stringify(headers)} });`,
  call: callByPath,
};

const heyApi: ClientKind = {
  modules: () => ["./hey-api/index", "./hey-api/client/index"],
  imports: (_, operationIds) =>
    `import { createClient } from "./hey-api/client/index";\n${importNames(operationIds, "./hey-api/index")}`,
  connect: ({ headers }) =>
    `const client = createClient({ baseUrl, fetch, headers: ${JSON.stringify(headers)} });`,
  call: ({ operationId, inputs }) => `${operationId}({ client, ...${JSON.stringify(inputs)} })`,
};

const redocly: ClientKind = {
  modules: () => ["./redocly"],
  imports: (_, operationIds) => importNames(["configure", ...operationIds], "./redocly"),
  connect: ({ headers }) => `configure({ serverUrl: baseUrl, fetch, headers: ${JSON.stringify(headers)} });`,
  call: ({ operationId, inputs }) => `${operationId}(${JSON.stringify(inputs)})`,
};

export const clientKinds: ForEach<ClientKind> = {
  ours,
  "openapi-fetch": openapiFetch,
  "Hey API": heyApi,
  Redocly: redocly,
};

/** Something for each client. */
export type ForEach<Value> = Readonly<Record<ClientName, Value>>;

export async function forEachClient<Value>(
  make: (kind: ClientKind, name: ClientName) => Value | Promise<Value>,
): Promise<ForEach<Value>> {
  const names = Object.keys(clientKinds) as ClientName[];
  const entries = names.map(async (name) => [name, await make(clientKinds[name], name)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<ClientName, Value>;
}

function callByPath({ method, template, inputs }: CallSite): string {
  const { body, ...params } = inputs;
  const init = {
    ...(Object.keys(params).length > 0 && { params }),
    ...(body !== undefined && { body }),
  };
  return `client.${method}("${template}", ${JSON.stringify(init)})`;
}

function importNames(names: readonly string[], module: string): string {
  return `import { ${[...new Set(names)].join(", ")} } from "${module}";`;
}
