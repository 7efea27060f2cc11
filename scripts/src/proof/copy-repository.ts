import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readWorkspace } from "../layout/read-workspace.ts";
import { runCommand } from "../support/run-command.ts";
import { linkTree } from "./link-tree.ts";

/**
 * Copies a repository to a temporary folder, installed packages and Turborepo's cache included, hands the copy over,
 * and removes it in the end. The copy holds what a commit of everything would hold, and may be changed at will.
 *
 * @throws Error when the folder is no git repository
 */
export async function withCopy<Result>(
  root: string,
  use: (copy: string) => Promise<Result>,
): Promise<Result> {
  const copy = mkdtempSync(join(realpathSync(tmpdir()), "clade-proof-"));
  try {
    for (const path of await listOwnFiles(root)) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      cpSync(join(root, path), join(copy, path), { verbatimSymlinks: true });
    }
    for (const path of installed(root)) linkTree(join(root, path), join(copy, path));
    await commit(copy);
    return await use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What git tracks or would track, and what is still there. */
async function listOwnFiles(root: string): Promise<string[]> {
  const result = await runCommand("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    folder: root,
  });
  if (result.exitCode !== 0) throw new Error(`A copy needs a git repository: ${result.output.trim()}`);
  const paths = result.standardOutput.split("\0").filter((path) => path !== "");
  return paths.filter((path) => existsSync(join(root, path)));
}

/** A git hook sets these for the original, where a commit of the copy must not land. */
const ofTheOriginal = { GIT_DIR: undefined, GIT_INDEX_FILE: undefined, GIT_WORK_TREE: undefined };

/** Without a commit Turborepo reads the folders itself, and then takes ignored files for sources. */
async function commit(copy: string): Promise<void> {
  const settings = [
    "user.name=proof",
    "user.email=proof@localhost",
    "commit.gpgsign=false",
    "core.hooksPath=/dev/null",
  ];
  const options = settings.flatMap((setting) => ["-c", setting]);
  for (const parameters of [["init"], ["add", "--all"], ["commit", "--message", "A copy to try things on"]]) {
    const { exitCode, output } = await runCommand("git", [...options, ...parameters], {
      folder: copy,
      environment: ofTheOriginal,
    });
    if (exitCode !== 0) throw new Error(`git ${parameters.join(" ")} failed in the copy: ${output.trim()}`);
  }
}

function installed(root: string): string[] {
  const folders = readWorkspace(root).packages.map(({ folder }) => join(folder, "node_modules"));
  return [...folders, ".turbo/cache"].filter((path) => existsSync(join(root, path)));
}
