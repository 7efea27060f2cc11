/** The id in any of the forms in which a clig may be named: alone, or at the end of its URL. */
export function cligIdOf(clig: string): string {
  return clig.slice(clig.lastIndexOf("/") + 1);
}
