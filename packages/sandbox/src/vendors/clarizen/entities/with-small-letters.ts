/** An object with its names in small letters, since the letter case of names does not matter to the vendor. */
export function withSmallLetters(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.toLowerCase(), inner]));
}
