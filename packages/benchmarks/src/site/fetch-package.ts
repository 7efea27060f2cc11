import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Fetches a package from npm's registry without what it depends on: of a peer that is made for pages its one bundled file is wanted, and
 * the hundreds of packages that it was made of are no concern of whoever installs this repository.
 *
 * @param specifier Such as `name@1.2.3`.
 * @param folder Where it may be left.
 * @returns the package's folder
 */
export async function fetchPackage(specifier: string, folder: string): Promise<string> {
  const target = await mkdtemp(join(folder, "package-"));
  const { stdout } = await run("npm", ["pack", specifier, "--json", "--pack-destination", target]);
  const [packed] = JSON.parse(stdout) as { filename: string }[];
  if (!packed) throw new Error(`npm has no ${specifier}.`);
  await run("tar", ["-xzf", packed.filename], { cwd: target });
  return join(target, "package");
}
