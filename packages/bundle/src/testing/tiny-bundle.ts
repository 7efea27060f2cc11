import { listOperations } from "../operations.ts";
import type { Bundle, HttpMethod, Operation, OperationObject, SecurityScheme } from "../types.ts";

/** A made-up vendor's document without paths, changed by what a test is about. */
export function tinyBundle(parts: Partial<Bundle> = {}): Bundle {
  return {
    openapi: "3.1.0",
    info: {
      title: "Pigeon Post API",
      version: "1",
      "x-origin": { page: { title: "A page", kind: "vendor" } },
      "x-lifecycle": { status: "active", note: "Made up for tests.", sources: ["page"] },
    },
    servers: [{ url: "https://pigeon.example/api/v1" }],
    paths: {},
    ...parts,
  };
}

/** What stands around the one operation of a document. */
export interface Surroundings extends Partial<Bundle> {
  readonly method?: HttpMethod;
  readonly path?: string;
}

/** A document with one operation, and that operation as the package lists it. */
export function oneOperation(
  object: Partial<OperationObject>,
  { method = "get", path = "/letters", ...parts }: Surroundings = {},
): { bundle: Bundle; operation: Operation } {
  const full: OperationObject = { operationId: "listLetters", summary: "List letters", ...object };
  const bundle = tinyBundle({ paths: { [path]: { [method]: full } }, ...parts });
  const [operation] = listOperations(bundle);
  if (!operation) throw new Error("The document has no operation.");
  return { bundle, operation };
}

/** One security scheme of each kind that the package knows. The Basic sample is that of RFC 7617, section 2. */
export const schemes = {
  basic: {
    type: "http",
    scheme: "basic",
    "x-secret": { sample: "Aladdin:open sesame", unknownSample: "Cassim:nobody" },
  },
  bearer: { type: "http", scheme: "bearer", "x-secret": { sample: "mF_9.B5f-4.1JqM" } },
  queryKey: {
    type: "apiKey",
    in: "query",
    name: "key",
    "x-secret": { sample: "k1", unknownSample: "k0" },
  },
  headerKey: {
    type: "apiKey",
    in: "header",
    name: "Pigeon-Key",
    "x-secret": { sample: "h1", unknownSample: "h0" },
  },
  cookieKey: { type: "apiKey", in: "cookie", name: "sid", "x-secret": { sample: "c1" } },
  secondCookie: { type: "apiKey", in: "cookie", name: "zone", "x-secret": { sample: "z1" } },
  oauth: { type: "oauth2", "x-secret": { sample: "o1" } },
  session: { type: "http", scheme: "Session", "x-secret": { sample: "s1" } },
  certificate: { type: "mutualTLS", "x-secret": { sample: "none" } },
  unmarked: { type: "apiKey", in: "header", name: "x-plain" },
} as const satisfies Record<string, SecurityScheme>;

/** Requires the named schemes together, in one alternative. */
export function allOf(...names: (keyof typeof schemes)[]): Record<string, string[]> {
  return Object.fromEntries(names.map((name) => [name, []]));
}
