/** The ids of promises in a text, such as a test's title: `CL-01`. */
export function promiseIds(text: string): string[] {
  return text.match(/\b[A-Z]{2}-\d{2}\b/g) ?? [];
}
