const endsSentence = /[.!?…]$/u;

/** A text and a sentence after it, if there is one. */
export function addSentence(text: string, sentence: string | undefined): string {
  if (!sentence) return text;
  return `${text}${endsSentence.test(text) ? "" : "."} ${sentence}`;
}
