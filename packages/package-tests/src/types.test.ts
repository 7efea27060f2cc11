import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, inject, test } from "vitest";
import { readmeProgram } from "./harness/readme-program.ts";
import { doorsOf, publicPackages } from "./harness/public-packages.ts";

const { folder } = inject("consumer");
const packages = publicPackages();

/** All that a README's program takes from its platform without declaring it; there are no types of Node here. */
const platform = "declare const process: { readonly env: Readonly<Record<string, string | undefined>> };\n";

/** What the compiler objects to, in the declarations that are installed too. */
function faultsOf(files: readonly string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram({
    rootNames: [...files],
    options: {
      ...options,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.esnext.disposable.d.ts"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      skipDefaultLibCheck: true,
      noEmit: true,
    },
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    return `${file?.fileName ?? ""}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test.each([
  ["Node", { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
  ["a bundler", { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
])(
  "the declarations and the first calls of the READMEs are right by the strict rules of %s",
  (_for, options) => {
    const doors = packages.flatMap(({ manifest }) => doorsOf(manifest));
    const program = doors.map((door, index) => `export * as door${index} from "${door}";\n`).join("");
    const calls = packages
      .filter(({ vendor }) => vendor !== undefined)
      .map(({ vendor = "", name }) =>
        write(`first-call-${vendor}.ts`, readmeProgram(join(folder, "node_modules", name))),
      );

    expect(
      faultsOf([write("doors.ts", program), write("platform.d.ts", platform), ...calls], options),
    ).toEqual([]);
  },
);

test("this would find a slip of an integrator", () => {
  const [client] = packages.filter(({ vendor }) => vendor !== undefined);
  const slip = write("slip.ts", `import { unwarp } from "${client?.name ?? ""}";\nunwarp;\n`);
  const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };

  expect(faultsOf([slip], options)).toEqual([expect.stringMatching(/slip\.ts:1 .*unwarp/)]);
});
