/** The id of another object as it may be sent. */
type SentReference = number | string | null;

/** Those of some fields that a body has. Whatever else it has is ignored, be it unknown or only for reading. */
export function writtenFields<Body extends object, Name extends keyof Body>(
  body: Body,
  names: readonly Name[],
): Partial<Pick<Body, Name>> {
  const sent = names.filter((name) => body[name] !== undefined).map((name) => [name, body[name]]);
  // The compiler does not follow names through Object.fromEntries.
  return Object.fromEntries(sent) as Partial<Pick<Body, Name>>;
}

/** Those of some references that a body has, as they read: numbers, or null for none. */
export function writtenReferences<Name extends string>(
  body: { readonly [Reference in Name]?: SentReference },
  names: readonly Name[],
): { [Reference in Name]?: number | null } {
  const sent = names.flatMap((name) => {
    const reference: SentReference | undefined = body[name];
    return reference === undefined ? [] : [[name, referenceOf(reference)]];
  });
  // The compiler does not follow names through Object.fromEntries.
  return Object.fromEntries(sent) as { [Reference in Name]?: number | null };
}

/** An id that may be sent as a number or as its digits; an empty string is none. */
export function referenceOf(sent: SentReference): number | null {
  return sent === null || sent === "" ? null : Number(sent);
}
