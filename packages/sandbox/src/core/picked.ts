/** Some fields of a body, those that it has. What else it has is ignored, which is assumed. */
export function picked<Body extends object, const Name extends keyof Body>(
  body: Body,
  names: readonly Name[],
): Pick<Body, Name> {
  const entries = names.filter((name) => body[name] !== undefined).map((name) => [name, body[name]]);
  // Fields that are missing here are missing in the body too, so they are optional.
  return Object.fromEntries(entries) as Pick<Body, Name>;
}
