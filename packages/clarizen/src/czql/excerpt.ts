const LONGEST = 30;

const lettersOf = (text: string): string[] => Array.from(text.replace(/\s+/gu, " "));

/** The beginning of a text, short enough for a message. */
export function headOf(text: string): string {
  const letters = lettersOf(text);
  return letters.length <= LONGEST ? letters.join("") : `${letters.slice(0, LONGEST - 1).join("")}…`;
}

/** The end of a text, short enough for a message. */
export function tailOf(text: string): string {
  const letters = lettersOf(text);
  return letters.length <= LONGEST ? letters.join("") : `…${letters.slice(1 - LONGEST).join("")}`;
}
