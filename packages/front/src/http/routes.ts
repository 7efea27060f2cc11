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

/** All operations at all of their addresses, the more specific before the more general. */
export function compileRoutes(
  operations: readonly Operation[],
  { isAnyCase = false, passesSlash = false }: Partial<RouteLeniency> = {},
): CompiledRoute[] {
  const cases = isAnyCase ? [false, true] : [false];
  return operations
    .flatMap((operation) =>
      basePaths(operation).flatMap((base) =>
        cases.map((any) => compileRoute(operation, base, { isAnyCase: any, passesSlash })),
      ),
    )
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

/**
 * `/contact/mine` goes before `/contact/{id}`, as OpenAPI has it. Paths of different lengths never compete, but have to be
 * kept apart: ties between them would upset the order within one length.
 */
function rankOf({ segments, isAnyCase }: CompiledRoute): number[] {
  return [segments.length, ...segments.map((segment) => -specificity(segment)), Number(isAnyCase)];
}

function compareRanks(first: readonly number[], second: readonly number[]): number {
  const index = first.findIndex((value, place) => value !== second[place]);
  return (first[index] ?? 0) - (second[index] ?? 0);
}
