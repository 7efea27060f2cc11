import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const packageDirectory = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");

/** Where programs stand that are on no disk: inside this package, so that they find the clients by name. */
export const virtualDirectory = join(packageDirectory, ".reports", "types");

/** The options of this package, under which the clients are found as sources. */
export function ownOptions(): ts.CompilerOptions {
  const config = join(packageDirectory, "tsconfig.json");
  const { config: content } = ts.readConfigFile(config, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(content, ts.sys, packageDirectory).options;
}

/** A compiler's view of the disk, with some more files on it. */
export function virtualHost(
  files: ReadonlyMap<string, string>,
  options: ts.CompilerOptions,
): ts.CompilerHost {
  const disk = ts.createCompilerHost(options);
  const folders = [...new Set([...files.keys()].map(dirname))];
  return {
    ...disk,
    fileExists: (path) => files.has(path) || disk.fileExists(path),
    readFile: (path) => files.get(path) ?? disk.readFile(path),
    directoryExists: (path) =>
      folders.some((folder) => `${folder}/`.startsWith(`${path}/`)) || ts.sys.directoryExists(path),
    getSourceFile: (path, version, ...rest) => {
      const text = files.get(path);
      return text === undefined
        ? disk.getSourceFile(path, version, ...rest)
        : ts.createSourceFile(path, text, version);
    },
  };
}
