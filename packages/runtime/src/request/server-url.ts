import type { OperationBehaviour } from "../behaviour.ts";

/**
 * Where an operation lives, without trailing slash. A server of its own is taken relative to the base URL, so that
 * a client pointed at a mock finds there what the vendor keeps outside its API's folder.
 */
export function serverUrl(baseUrl: string, operation: OperationBehaviour): string {
  if (operation.server === undefined) return baseUrl;
  return new URL(operation.server, `${baseUrl}/`).href.replace(/\/+$/u, "");
}
