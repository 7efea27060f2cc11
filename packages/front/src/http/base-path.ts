import type { Operation } from "@clade/bundle/document";

/** The path of a server's URL, such as `/api/v1`, without a slash at the end: nothing for a host's root. */
export function basePath(server: string): string {
  return new URL(server, "http://host").pathname.replace(/\/+$/, "");
}

/** The different paths of an operation's servers, in their order. */
export function basePaths(operation: Operation): string[] {
  return [...new Set(operation.servers.map(basePath))];
}
