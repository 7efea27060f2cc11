import type { Operation } from "@clade/bundle/document";
import type { CompiledRoute, CompiledRoutes } from "./routes.ts";
import { decode, fitsSegment, parametersOf } from "./segment-pattern.ts";

/** Where a request leads below a vendor's prefix. */
export type Route =
  | {
      readonly kind: "operation";
      readonly operation: Operation;
      /** Below the base path: the operation's own path with each parameter's value in it, percent-encoded anew. */
      readonly path: string;
      /** Decoded values of the path's parameters. */
      readonly pathParameters: Readonly<Record<string, string>>;
    }
  /** The path exists, but not with this method. */
  | { readonly kind: "unsupported"; readonly methods: readonly string[] }
  | { readonly kind: "unknown" }
  /** The path's percent-encoding is broken. */
  | { readonly kind: "malformed" };

/**
 * Finds the operation behind a request. HEAD is served by a path's GET where it is not described itself.
 *
 * @param path Percent-encoded, below the vendor's prefix. An encoded slash stays inside its segment.
 */
export function matchRoute(routes: CompiledRoutes, method: string, path: string): Route {
  const segments = path.slice(1).split("/").map(decode);
  if (segments.includes(undefined)) return { kind: "malformed" };
  const [found, sent] = findRoutes(routes, segments as string[]);
  if (found.length === 0) return { kind: "unknown" };
  const route = withMethod(found, method);
  return route ? routeTo(route, sent) : { kind: "unsupported", methods: methodsOf(found) };
}

/** The routes that fit, with the segments by which they do: without the slash at the end where that may be passed over. */
function findRoutes(
  routes: CompiledRoutes,
  segments: readonly string[],
): [found: readonly CompiledRoute[], segments: readonly string[]] {
  const found = fitting(routes, segments);
  if (found.length > 0 || segments.at(-1) !== "") return [found, segments];
  const shorter = segments.slice(0, -1);
  return [fitting(routes, shorter).filter(({ passesSlash }) => passesSlash), shorter];
}

function fitting(routes: CompiledRoutes, segments: readonly string[]): readonly CompiledRoute[] {
  return (routes.get(segments.length) ?? []).filter((route) => fits(route, segments));
}

function fits({ segments: patterns }: CompiledRoute, segments: readonly string[]): boolean {
  return patterns.every((pattern, index) => fitsSegment(pattern, segments[index] ?? ""));
}

function routeTo({ operation, segments: patterns }: CompiledRoute, segments: readonly string[]): Route {
  const pathParameters: Record<string, string> = {};
  for (const [index, pattern] of patterns.entries()) {
    if ("names" in pattern) Object.assign(pathParameters, parametersOf(pattern, segments[index] ?? ""));
  }
  return { kind: "operation", operation, path: fillPath(operation.path, pathParameters), pathParameters };
}

function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}

function withMethod(found: readonly CompiledRoute[], method: string): CompiledRoute | undefined {
  const exact = found.find(({ operation }) => operation.method === method.toLowerCase());
  if (exact || method !== "HEAD") return exact;
  return found.find(({ operation }) => operation.method === "get");
}

function methodsOf(found: readonly CompiledRoute[]): string[] {
  const methods = new Set(found.map(({ operation }) => operation.method.toUpperCase()));
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods].sort();
}
