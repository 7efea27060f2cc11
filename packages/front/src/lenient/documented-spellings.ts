/**
 * The documented spellings of sent names that differ from them in case only.
 *
 * A name that is sent as documented stands for itself, and no other does beside it; where several others might, the first
 * does. A name that fits several documented ones stays as it is, since nobody can tell which of them is meant.
 */
export function documentedSpellings(
  sent: readonly string[],
  documented: readonly string[],
): Map<string, string> {
  const byLetters = groupByLetters(new Set(documented));
  const taken = new Set(sent);
  const spellings = new Map<string, string>();
  for (const name of sent) {
    const [spelling, ...others] = byLetters.get(name.toLowerCase()) ?? [];
    if (spelling === undefined || others.length > 0 || taken.has(spelling)) continue;
    taken.add(spelling);
    spellings.set(name, spelling);
  }
  return spellings;
}

function groupByLetters(names: ReadonlySet<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const letters = name.toLowerCase();
    groups.set(letters, [...(groups.get(letters) ?? []), name]);
  }
  return groups;
}
