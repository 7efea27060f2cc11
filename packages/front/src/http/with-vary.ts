/** A `Vary` with one more name, unless it has that already or is `*`. */
export function withVary(vary: string | undefined, name: string): string {
  if (vary === undefined) return name;
  const names = vary
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
  if (names.some((item) => item === "*" || item.toLowerCase() === name)) return vary;
  return [...names, name].join(", ");
}
