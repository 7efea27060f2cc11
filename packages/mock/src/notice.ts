/** What the index pages say at the top. */
export const notice: readonly string[] = [
  "Unofficial mocks, not made or endorsed by the vendors. Every answer is an example from the spec; nothing is stored.",
  "Any documented answer can be asked for: -H 'Prefer: code=404' or -H 'Prefer: code=404, example=<name>'.",
];
