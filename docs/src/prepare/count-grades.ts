import type { Operation } from "@clade/bundle";
import { grades, type Grade } from "@clade/spec-rules";

/** How many of the operations have each grade. */
export function countGrades(operations: readonly Operation[]): Record<Grade, number> {
  const counts = grades.map((grade) => {
    return [grade, operations.filter(({ object }) => object["x-evidence"]?.grade === grade).length];
  });
  return Object.fromEntries(counts) as Record<Grade, number>;
}
