import { gzipSync } from "node:zlib";
import { build, type BuildOptions } from "esbuild";

/** How many kilobytes of code there are. */
export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

const KILOBYTE = 1024;

/** What a browser loads for a module with all that it imports. */
export async function sizeOf(text: string, folder: string): Promise<Size> {
  const code = await bundle(text, folder, { minify: true, platform: "browser" });
  return {
    minified: code.byteLength / KILOBYTE,
    gzipped: gzipSync(code, { level: 9 }).byteLength / KILOBYTE,
  };
}

/** Bundles a module, which is given as text, as a program in a folder would import it. */
export async function bundle(
  text: string,
  folder: string,
  settings: Pick<BuildOptions, "minify" | "platform" | "packages">,
): Promise<Uint8Array> {
  const { outputFiles } = await build({
    ...{ bundle: true, write: false, format: "esm", target: "es2022", ...settings },
    stdin: { contents: text, resolveDir: folder, loader: "ts" },
  });
  const [file] = outputFiles;
  if (!file) throw new Error("The bundle has no file.");
  return file.contents;
}
