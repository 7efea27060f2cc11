/** Whether a version is in a range such as `^0.1.2`, which is what npm asks before it links a package of the repository. */
export function isInCaretRange(version: string, range: string): boolean {
  const from = numbersOf(range.replace("^", ""));
  const actual = numbersOf(version);
  if (!range.startsWith("^") || from === undefined || actual === undefined) return false;
  const changing = from.findIndex((number) => number > 0);
  const fixed = changing === -1 ? from.length : changing + 1;
  const isSame = from.slice(0, fixed).every((number, index) => number === actual[index]);
  return isSame && compare(actual, from) >= 0;
}

function numbersOf(version: string): number[] | undefined {
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1);
  return parts?.map(Number);
}

function compare(first: readonly number[], second: readonly number[]): number {
  const differing = first.findIndex((number, index) => number !== second[index]);
  return differing === -1 ? 0 : (first[differing] ?? 0) - (second[differing] ?? 0);
}
