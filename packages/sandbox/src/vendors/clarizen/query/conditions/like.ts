/** What most patterns are: a text, with `%` at the start, at the end or at both. */
const SIMPLE = /^(%?)([^%_]*)(%?)$/su;

/** Tells whether a text fits a pattern of SQL: `%` stands for any text, `_` for any one letter. */
export function likeness(pattern: string): (text: string) => boolean {
  const simple = SIMPLE.exec(pattern);
  if (!simple) return (text) => isLike(text, pattern);
  const [, start, part = "", end] = simple;
  if (start && end) return (text) => text.includes(part);
  if (start) return (text) => text.endsWith(part);
  return end ? (text) => text.startsWith(part) : (text) => text === part;
}

/** Takes no more steps than the text has letters times those of the pattern, whatever the pattern. */
function isLike(text: string, pattern: string): boolean {
  let at = 0;
  let within = 0;
  let lastAny = -1;
  let resume = 0;
  while (at < text.length) {
    const sign = pattern[within];
    if (sign === "%") {
      lastAny = within++;
      resume = at;
    } else if (sign === "_" || sign === text[at]) {
      at++;
      within++;
    } else if (lastAny >= 0) {
      within = lastAny + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[within] === "%") within++;
  return within === pattern.length;
}
