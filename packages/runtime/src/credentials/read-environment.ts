interface MaybeNode {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
}

/** An environment variable where there is an environment; undefined in browsers and workers. */
export function readEnvironment(variable: string): string | undefined {
  try {
    return (globalThis as MaybeNode).process?.env?.[variable];
  } catch {
    // Deno throws where the program was not granted the variable.
    return undefined;
  }
}
