import type { Operation } from "@clade/bundle";
import { basePaths } from "./base-path.ts";
import { compileSegment, specificity, type SegmentPattern } from "./segment-pattern.ts";

/** One operation below one of its base paths, ready to be compared with a request's path. */
export interface CompiledRoute {
  readonly operation: Operation;
  /** Of base path and path together, decoded. */
  readonly segments: readonly SegmentPattern[];
}

/** All operations at all of their addresses, the more specific before the more general. */
export function compileRoutes(operations: readonly Operation[]): CompiledRoute[] {
  return operations
    .flatMap((operation) => basePaths(operation).map((base) => compileRoute(operation, base)))
    .sort(moreSpecificFirst);
}

function compileRoute(operation: Operation, base: string): CompiledRoute {
  const baseSegments = base === "" ? [] : base.slice(1).split("/");
  const segments = [...baseSegments, ...operation.path.slice(1).split("/")];
  return { operation, segments: segments.map(compileSegment) };
}

/** `/contact/mine` goes before `/contact/{id}`, as OpenAPI has it. */
function moreSpecificFirst(first: CompiledRoute, second: CompiledRoute): number {
  for (const [index, segment] of first.segments.entries()) {
    const other = second.segments[index];
    if (!other) return 0;
    const difference = specificity(other) - specificity(segment);
    if (difference !== 0) return difference;
  }
  return 0;
}
