/** A `Vary` with more names, but for those that it has already, or as it is where it is `*`. */
export function withVary(vary: string | undefined, ...added: readonly string[]): string {
  if (vary === undefined) return added.join(", ");
  const names = vary
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
  if (names.includes("*")) return vary;
  const known = new Set(names.map((name) => name.toLowerCase()));
  return [...names, ...added.filter((name) => !known.has(name))].join(", ");
}
