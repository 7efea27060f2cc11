import { fileURLToPath } from "node:url";

/** The path of one of this package's own programs, such as `sandbox/programs/first-answer`, as it was built. */
export function program(name: string): string {
  return fileURLToPath(new URL(`../${name}.js`, import.meta.url));
}
