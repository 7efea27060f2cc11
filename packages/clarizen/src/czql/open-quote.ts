/** The quote that a text opens and does not close. */
export function openQuote(text: string): string | undefined {
  let open: string | undefined;
  // A doubled quote closes and opens at once, so it needs no case of its own.
  for (const [mark] of text.matchAll(/['"]/gu)) {
    if (open === undefined) open = mark;
    else if (open === mark) open = undefined;
  }
  return open;
}
