import type { Operation } from "@clade/bundle/document";
import { basePaths } from "./base-path.ts";
import { compileSegment, specificity, type SegmentPattern } from "./segment-pattern.ts";

/** What else leads to an operation beside its path as it is written. */
interface RouteLeniency {
  /**
   * Whether the letters of paths and base paths match in any case too. Of two that differ in case only, the one as it is
   * written goes first.
   */
  readonly isAnyCase: boolean;
  /** Whether a slash at the end is passed over where only the path without it exists. */
  readonly passesSlash: boolean;
}

/** One operation below one of its base paths, ready to be compared with a request's path. */
export interface CompiledRoute extends RouteLeniency {
  readonly operation: Operation;
  /** Of base path and path together, decoded. */
  readonly segments: readonly SegmentPattern[];
}

/**
 * All operations at all of their addresses by the number of segments, since a request's path can only fit one as long: the more
 * specific before the more general.
 */
export type CompiledRoutes = ReadonlyMap<number, readonly CompiledRoute[]>;

/** Makes them ready to be searched. */
export function compileRoutes(
  operations: readonly Operation[],
  { isAnyCase = false, passesSlash = false }: Partial<RouteLeniency> = {},
): CompiledRoutes {
  const cases = isAnyCase ? [false, true] : [false];
  const all = operations.flatMap((operation) =>
    basePaths(operation).flatMap((base) =>
      cases.map((any) => compileRoute(operation, base, { isAnyCase: any, passesSlash })),
    ),
  );
  const lengths = new Set(all.map(({ segments }) => segments.length));
  return new Map(
    [...lengths].map((length) => [length, sorted(all.filter(({ segments }) => segments.length === length))]),
  );
}

function sorted(routes: readonly CompiledRoute[]): CompiledRoute[] {
  return routes
    .map((route) => ({ route, rank: rankOf(route) }))
    .sort((first, second) => compareRanks(first.rank, second.rank))
    .map(({ route }) => route);
}

function compileRoute(operation: Operation, base: string, leniency: RouteLeniency): CompiledRoute {
  const baseSegments = base === "" ? [] : base.slice(1).split("/");
  const segments = [...baseSegments, ...operation.path.slice(1).split("/")];
  return {
    operation,
    segments: segments.map((segment) => compileSegment(segment, leniency.isAnyCase)),
    ...leniency,
  };
}

/** `/contact/mine` goes before `/contact/{id}`, as OpenAPI has it. */
function rankOf({ segments, isAnyCase }: CompiledRoute): number[] {
  return [...segments.map((segment) => -specificity(segment)), Number(isAnyCase)];
}

function compareRanks(first: readonly number[], second: readonly number[]): number {
  const index = first.findIndex((value, place) => value !== second[place]);
  return (first[index] ?? 0) - (second[index] ?? 0);
}
