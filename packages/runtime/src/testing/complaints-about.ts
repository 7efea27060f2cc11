import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** What the compiler says about one line of a program. */
export interface Complaint {
  readonly code: number;
  /** The first line of its message, which is all that many editors show. */
  readonly message: string;
  /** What it points out beside. */
  readonly hints: readonly string[];
}

const source = dirname(dirname(fileURLToPath(import.meta.url)));
const file = join(source, "program.ts");

function programOf(text: string): ts.Program {
  const config = join(source, "..", "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    dirname(config),
  );
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => path === file || disk.fileExists(path),
    getSourceFile: (path, ...rest) =>
      path === file
        ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2023)
        : disk.getSourceFile(path, ...rest),
  };
  return ts.createProgram([file], options, host);
}

const firstLine = (message: string | ts.DiagnosticMessageChain): string =>
  ts.flattenDiagnosticMessageText(message, "\n").split("\n")[0] ?? "";

/**
 * Compiles a program that stands among the sources of this package, with its options.
 * @returns what the compiler complains about, by the number of the line
 */
export function complaintsAbout(text: string): ReadonlyMap<number, Complaint> {
  const program = programOf(text);
  const sourceFile = program.getSourceFile(file);
  return new Map(
    program
      .getSemanticDiagnostics(sourceFile)
      .map(({ start = 0, code, messageText, relatedInformation = [] }): [number, Complaint] => [
        (sourceFile?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
        {
          code,
          message: firstLine(messageText),
          hints: relatedInformation.map((hint) => firstLine(hint.messageText)),
        },
      ]),
  );
}
