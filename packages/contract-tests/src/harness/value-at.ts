/** What stands at a JSON Pointer (RFC 6901) of a body; nothing where there is nothing. The pointers of specs escape nothing. */
export function valueAt(body: unknown, pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  return steps.reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], body);
}
