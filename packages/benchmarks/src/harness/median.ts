/**
 * The middle one of some numbers, or the mean of the middle two.
 * @throws Error where there is none
 */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error("Nothing was measured, so it has no median.");
  return (low + high) / 2;
}
