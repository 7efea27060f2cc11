/** Base64 of bytes. */
export function toBase64(bytes: Uint8Array): string {
  // What `btoa` takes is a text with one letter for each byte. This is the quickest way to have one on every platform.
  return btoa(new TextDecoder("utf-16le").decode(new Uint16Array(bytes)));
}

/** The bytes that base64 stands for, in either of its alphabets. What is no digit of them is passed over. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const digits = text
    .replaceAll("-", "+")
    .replaceAll("_", "/")
    .replaceAll(/[^\w+/]/g, "");
  // One digit that is left over is less than a byte.
  const letters = atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
  const bytes = new Uint8Array(letters.length);
  for (let place = 0; place < letters.length; place += 1) bytes[place] = letters.charCodeAt(place);
  return bytes;
}
