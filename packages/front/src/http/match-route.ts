import type { Operation } from "@clade/bundle";
import type { CompiledRoute } from "./routes.ts";
import { decode, matchSegment } from "./segment-pattern.ts";

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

type OperationRoute = Extract<Route, { kind: "operation" }>;

/**
 * Finds the operation behind a request. HEAD is served by a path's GET where it is not described itself.
 *
 * @param path Percent-encoded, below the vendor's prefix. An encoded slash stays inside its segment.
 */
export function matchRoute(routes: readonly CompiledRoute[], method: string, path: string): Route {
  const segments = path.slice(1).split("/").map(decode);
  if (segments.includes(undefined)) return { kind: "malformed" };
  const exact = matches(routes, segments as string[]);
  const found = exact.length > 0 ? exact : matchesWithoutSlash(routes, segments as string[]);
  if (found.length === 0) return { kind: "unknown" };
  return withMethod(found, method) ?? { kind: "unsupported", methods: methodsOf(found) };
}

function matches(routes: readonly CompiledRoute[], segments: readonly string[]): OperationRoute[] {
  return routes.flatMap((route) => matchOne(route, segments) ?? []);
}

/** What there would be without the slash at the end, where that may be passed over. */
function matchesWithoutSlash(
  routes: readonly CompiledRoute[],
  segments: readonly string[],
): OperationRoute[] {
  if (segments.at(-1) !== "") return [];
  return matches(
    routes.filter(({ passesSlash }) => passesSlash),
    segments.slice(0, -1),
  );
}

function matchOne(route: CompiledRoute, segments: readonly string[]): OperationRoute | undefined {
  if (route.segments.length !== segments.length) return undefined;
  const pathParameters: Record<string, string> = {};
  for (const [index, pattern] of route.segments.entries()) {
    const parameters = matchSegment(pattern, segments[index] ?? "");
    if (!parameters) return undefined;
    Object.assign(pathParameters, parameters);
  }
  return {
    kind: "operation",
    operation: route.operation,
    path: fillPath(route.operation.path, pathParameters),
    pathParameters,
  };
}

function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}

function withMethod(found: readonly OperationRoute[], method: string): OperationRoute | undefined {
  const exact = found.find(({ operation }) => operation.method === method.toLowerCase());
  if (exact || method !== "HEAD") return exact;
  return found.find(({ operation }) => operation.method === "get");
}

function methodsOf(found: readonly OperationRoute[]): string[] {
  const methods = new Set(found.map(({ operation }) => operation.method.toUpperCase()));
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods].sort();
}
