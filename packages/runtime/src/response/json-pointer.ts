function stepsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The JSON Pointer to a property of what another points to. */
export function pointerTo(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The value at a JSON Pointer (RFC 6901) in a parsed JSON text, or undefined if there is none. */
export function atPointer(value: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>((holder, name) => {
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, name)) return undefined;
    return (holder as Record<string, unknown>)[name];
  }, value);
}

function put(holder: unknown, [name, ...further]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const properties: Record<string, unknown> = typeof holder === "object" ? { ...holder } : {};
  return { ...properties, [name]: put(properties[name], further, value) };
}

/** A copy of an object that has a value at a JSON Pointer. Where the pointer leads through nothing, it makes objects. */
export function putAtPointer(holder: unknown, pointer: string, value: unknown): unknown {
  return put(holder, stepsOf(pointer), value);
}
