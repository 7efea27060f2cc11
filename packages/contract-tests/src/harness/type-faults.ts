import ts from "typescript";
import { ownOptions } from "./types/virtual-host.ts";

/** What the compiler objects to in some files, by the settings of this package. */
export function typeFaults(files: readonly string[]): string[] {
  const program = ts.createProgram({ rootNames: [...files], options: ownOptions() });
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const { line } = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0) ?? { line: 0 };
    const place = `${diagnostic.file?.fileName ?? ""}:${String(line + 1)}`;
    return `${place} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`;
  });
}
