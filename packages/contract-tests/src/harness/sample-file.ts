import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** Inside this package, so that samples find the clients by name. */
const directory = join(import.meta.dirname, "..", "..", ".reports", "guides");

/** Where a sample of the docs stands as a file while it runs. The folder is there then. */
export function sampleFile(name: string): string {
  mkdirSync(directory, { recursive: true });
  return join(directory, `${name}.ts`);
}
