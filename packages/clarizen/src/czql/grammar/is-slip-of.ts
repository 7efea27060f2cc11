/** Whether a word becomes another by one letter more, less or different, or by two neighbours changing places. */
export function isSlipOf(word: string, other: string): boolean {
  const shorter = Math.min(word.length, other.length);
  let start = 0;
  while (start < shorter && word[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && word.at(-1 - end) === other.at(-1 - end)) end++;
  const [one, two] = [word.slice(start, word.length - end), other.slice(start, other.length - end)];
  if (one.length <= 1 && two.length <= 1) return true;
  return one === `${two.charAt(1)}${two.charAt(0)}` && two.length === 2;
}
