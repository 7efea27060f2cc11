import { join } from "node:path";
import ts from "typescript";
import { docsDirectory } from "../docs-directory.ts";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

/** A name, a parameter or a file that stands in another piece of the same text. */
const needsContext = new Set([2304, 2552, 7031, 18004]);
const noModule = 2307;

/** Whether a piece of a program could not know better: what it leaves out is around it, or is no package of ours. */
export function isOfContext({ code, message }: TypeFault): boolean {
  return needsContext.has(code) || (code === noModule && !message.includes("'@clade/"));
}

/** One objection of the compiler. */
export interface TypeFault {
  /** The name of the program, or the file elsewhere. */
  readonly program: string;
  readonly code: number;
  readonly message: string;
}

/**
 * What the compiler objects to in some programs, as a strict integrator's: each by its name, against the declarations that the packages
 * publish. All are checked at once, which takes hardly longer than one.
 */
export function typeFaults(programs: ReadonlyMap<string, string>): TypeFault[] {
  const files = new Map(
    [...programs].map(([name, text]) => [join(docsDirectory, `${name}.ts`), { name, text }]),
  );
  const host = ts.createCompilerHost(options);
  const onDisk = { fileExists: host.fileExists.bind(host), readFile: host.readFile.bind(host) };
  host.fileExists = (path) => files.has(path) || onDisk.fileExists(path);
  host.readFile = (path) => files.get(path)?.text ?? onDisk.readFile(path);
  const program = ts.createProgram({ rootNames: [...files.keys()], options, host });
  return ts.getPreEmitDiagnostics(program).map(({ file, code, messageText }) => ({
    program: files.get(file?.fileName ?? "")?.name ?? file?.fileName ?? "",
    code,
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
  }));
}
