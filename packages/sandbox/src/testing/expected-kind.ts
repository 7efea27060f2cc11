/**
 * The kind of the error that a call must end with: the first that applies.
 * @returns undefined where the call must succeed
 */
export function expectedKind(kinds: Readonly<Record<string, boolean>>): string | undefined {
  return Object.entries(kinds).find(([, applies]) => applies)?.[0];
}
