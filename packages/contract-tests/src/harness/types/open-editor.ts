import { join } from "node:path";
import ts from "typescript";
import { ownOptions, virtualDirectory, virtualHost } from "./virtual-host.ts";

/** What an editor shows when the pointer rests on something. */
export interface Hover {
  /** The line of code. */
  readonly code: string;
  /** The comment: its first part, and what stands under its tags. */
  readonly comment: string;
}

/** A program as an editor has it open. */
export interface Editor {
  /** @throws Error when the program does not have the text, or nothing shows there */
  readonly hover: (text: string) => Hover;
  /** What is wrong with the program: each line at fault. */
  readonly faults: () => string[];
}

/** Opens a program with TypeScript's language service, which is what editors ask. */
export function openEditor(program: string): Editor {
  const path = join(virtualDirectory, "program.ts");
  const options = ownOptions();
  const host = virtualHost(new Map([[path, program]]), options);
  const service = ts.createLanguageService({
    ...host,
    writeFile: () => undefined,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = host.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
  });
  return {
    faults: () =>
      service
        .getSemanticDiagnostics(path)
        .map(({ start = 0 }) => program.slice(start).split("\n", 1).join().trim()),
    hover: (text) => {
      const start = program.indexOf(text);
      const info = start < 0 ? undefined : service.getQuickInfoAtPosition(path, start + text.length);
      if (!info) throw new Error(`Nothing shows at ${text}`);
      const tags = info.tags?.map((tag) => ts.displayPartsToString(tag.text)) ?? [];
      return {
        code: ts.displayPartsToString(info.displayParts),
        comment: [ts.displayPartsToString(info.documentation), ...tags].join("\n"),
      };
    },
  };
}
