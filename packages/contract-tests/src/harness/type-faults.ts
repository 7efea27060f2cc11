import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const packageDirectory = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** What the compiler objects to in some files, by the settings of this package. */
export function typeFaults(files: readonly string[]): string[] {
  const configFile = join(packageDirectory, "tsconfig.json");
  const { config } = ts.readConfigFile(configFile, (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, packageDirectory);
  const program = ts.createProgram({ rootNames: [...files], options });
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const { line } = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0) ?? { line: 0 };
    const place = `${diagnostic.file?.fileName ?? ""}:${String(line + 1)}`;
    return `${place} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`;
  });
}
