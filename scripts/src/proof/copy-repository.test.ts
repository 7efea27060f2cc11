import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { runCommand } from "../support/run-command.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { withCopy } from "./copy-repository.ts";

const files = {
  "package.json": { workspaces: [] },
  ".gitignore": "dist/\nnode_modules/\n.turbo/\n",
  "tracked.txt": "tracked",
  "gone.txt": "deleted since",
  "untracked.txt": "untracked",
  "dist/made.js": "made",
  "node_modules/a/index.js": "a",
  ".turbo/cache/1.tar.zst": "1",
};

async function gitRepository(): Promise<string> {
  const root = temporaryFolder(files);
  await runCommand("git", ["init", "--quiet"], { folder: root });
  await runCommand("git", ["add", "tracked.txt", "gone.txt"], { folder: root });
  rmSync(join(root, "gone.txt"));
  return root;
}

test("the copy holds what git knows or would know, what is installed, and the cache of tasks", async () => {
  const root = await gitRepository();

  await withCopy(root, async (copy) => {
    const { output } = await runCommand("git", ["ls-tree", "--name-only", "HEAD"], { folder: copy });
    expect(output.trim().split("\n")).toEqual([".gitignore", "package.json", "tracked.txt", "untracked.txt"]);
    expect(existsSync(join(copy, "node_modules/a/index.js"))).toBe(true);
    expect(existsSync(join(copy, ".turbo/cache/1.tar.zst"))).toBe(true);
    expect(existsSync(join(copy, "dist"))).toBe(false);
  });
});

test("a change in the copy leaves the original alone, and the copy goes away even after a failure", async () => {
  const root = await gitRepository();
  let place = "";

  const use = withCopy(root, (copy) => {
    place = copy;
    writeFileSync(join(copy, "tracked.txt"), "changed");
    return Promise.reject(new Error("as planned"));
  });

  await expect(use).rejects.toThrow("as planned");
  expect(readFileSync(join(root, "tracked.txt"), "utf8")).toBe("tracked");
  expect(existsSync(place)).toBe(false);
});

test("nothing is committed to the original, even where a git hook runs the copying", async () => {
  const root = await gitRepository();
  vi.stubEnv("GIT_DIR", join(root, ".git"));
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });

  await withCopy(root, () => Promise.resolve());

  const { exitCode } = await runCommand("git", ["rev-parse", "--verify", "HEAD"], { folder: root });
  expect(exitCode).not.toBe(0);
});

test("a folder without git is refused with what git says", async () => {
  const root = temporaryFolder(files);

  await expect(withCopy(root, () => Promise.resolve())).rejects.toThrow(/needs a git repository.*not a git/i);
});
