/** Bytes as a text with a letter for each, in which what is ASCII reads as it is, and stands at the same place. */
export function textOfBytes(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
