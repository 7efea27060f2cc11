import type { Operation } from "@clade/bundle";

/**
 * Finds the operation that a URL calls, by the spec alone.
 *
 * @param origin What stands in place of the vendor's scheme and host, such as `http://127.0.0.1:4010/cligs`.
 */
export function matchOperation(
  operations: readonly Operation[],
  method: string,
  url: string,
  origin: string,
): Operation | undefined {
  const path = url.slice(origin.length).replace(/\?.*$/, "");
  return operations
    .filter((operation) => operation.method.toUpperCase() === method)
    .filter((operation) => operation.servers.some((server) => pathPattern(server, operation.path).test(path)))
    .sort((first, second) => placeholders(first) - placeholders(second))[0];
}

function pathPattern(server: string, path: string): RegExp {
  const template = new URL(server).pathname.replace(/\/$/, "") + path;
  const parts = template
    .split(/\{[^}]+\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join("[^/]+")}$`);
}

/** A literal path wins over one with placeholders (OpenAPI 3.1, "Path Templating Matching"). */
function placeholders(operation: Operation): number {
  return operation.path.split("{").length;
}
