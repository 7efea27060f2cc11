import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The first program of a package's README: its first block of TypeScript.
 * @throws Error when there is none
 */
export function readmeProgram(folder: string): string {
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const code = /^```ts\n(?<code>[^]*?)^```$/m.exec(readme)?.groups?.["code"];
  if (code === undefined) throw new Error(`${folder}/README.md has no program in TypeScript.`);
  return code;
}
