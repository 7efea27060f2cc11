/** A header takes no letters beyond ASCII; JSON has escapes for them. */
export function asciiOnly(text: string): string {
  return text.replaceAll(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
