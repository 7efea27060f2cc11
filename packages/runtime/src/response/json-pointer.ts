/** The value at a JSON Pointer (RFC 6901) in a parsed JSON text, or undefined if there is none. */
export function atPointer(value: unknown, pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  return steps.reduce<unknown>((holder, step) => {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, name)) return undefined;
    return (holder as Record<string, unknown>)[name];
  }, value);
}
