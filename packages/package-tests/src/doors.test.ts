import { build } from "esbuild";
import { describe, expect, inject, test } from "vitest";
import { doorsOf, publicPackages } from "./harness/public-packages.ts";

const { folder } = inject("consumer");
const doors = publicPackages().flatMap(({ manifest }) => doorsOf(manifest));
const allowed = /^node_modules\/(@clade\/[^/]+\/dist|openapi-fetch\/dist)\//;

/**
 * Bundles a program for a platform that has nothing of its own: what it cannot find in `node_modules` is an error.
 * @returns the text, minified, and the files that it was made of
 */
async function bundle(program: string): Promise<{ text: string; files: string[] }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    minify: true,
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const files = Object.keys(metafile.inputs).filter((file) => file !== "<stdin>");
  return { text: outputFiles[0]?.text.trim() ?? "", files };
}

describe.each(doors)("%s", (door) => {
  test("reaches nothing of Node, and no package but ours and openapi-fetch", async () => {
    const { files } = await bundle(`export * from "${door}";`);

    expect(files).not.toEqual([]);
    expect(files.filter((file) => !allowed.test(file))).toEqual([]);
  });

  test("leaves nothing behind in the bundle of a program that does not use it", async () => {
    const { text } = await bundle(`import "${door}"; import * as unused from "${door}";`);

    expect(text).toBe("");
  });
});

test("this would find a module of Node", async () => {
  await expect(bundle('import "node:fs";')).rejects.toThrow('Could not resolve "node:fs"');
  expect(allowed.test("node_modules/left-pad/index.js")).toBe(false);
});
