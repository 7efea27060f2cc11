/** `"a"`, `"a" or "b"`, `"a", "b" or "c"`. */
export function listWords(words: readonly unknown[], conjunction: "or" | "and" = "or"): string {
  const quoted = words.map((word) => JSON.stringify(word));
  if (quoted.length < 2) return quoted.join("");
  return `${quoted.slice(0, -1).join(", ")} ${conjunction} ${quoted.at(-1) ?? ""}`;
}
