import type { Path } from "./json.ts";

/** What a rule finds, as Spectral takes it. */
export interface Fault {
  readonly message: string;
  readonly path: (string | number)[];
}

export function fault(path: Path, message: string): Fault {
  return { message, path: [...path] };
}
