import type { Bundle } from "./types.ts";

/** Whether something is an OpenAPI 3.1 document with paths and servers. What is in them the spec's linters see to. */
export function isBundle(document: unknown): document is Bundle {
  const { openapi, paths, servers } = (document ?? {}) as Partial<Record<keyof Bundle, unknown>>;
  if (typeof openapi !== "string" || !openapi.startsWith("3.1.")) return false;
  return typeof paths === "object" && paths !== null && Array.isArray(servers) && servers.length > 0;
}
