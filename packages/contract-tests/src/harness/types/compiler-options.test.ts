import { join } from "node:path";
import { findVendors, listOperations } from "@clade/bundle";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { vendorBundle } from "../vendor-bundle.ts";
import { emitDeclarations, type Declarations } from "./emit-declarations.ts";
import { printCaller } from "./print-caller.ts";
import { virtualDirectory, virtualHost } from "./virtual-host.ts";

const vendors = findVendors().map(({ name }) => name);
const pathOf = (vendor: string) => join(virtualDirectory, `${vendor}.ts`);

const callers = new Map(
  vendors.map((vendor) => {
    const bundle = vendorBundle(vendor);
    return [pathOf(vendor), printCaller(vendor, listOperations(bundle), bundle)];
  }),
);

const nodeNext = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
const bundler = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
const node = { lib: ["lib.es2023.d.ts"], types: ["node"] };
const browser = { lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"], types: [] };

/** Everything that a program may ask of its own text and of the declarations that it imports. */
const strictest: ts.CompilerOptions = {
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  // The types of what a caller exports have to be nameable.
  declaration: true,
};

let declarations: Declarations;

beforeAll(() => {
  declarations = emitDeclarations(["runtime", ...vendors]);
}, 180_000);

function faultsIn(files: ReadonlyMap<string, string>, options: ts.CompilerOptions): string[] {
  const all: ts.CompilerOptions = {
    ...options,
    target: ts.ScriptTarget.ES2023,
    strict: true,
    noEmit: true,
    skipDefaultLibCheck: true,
    paths: declarations.paths,
  };
  const host = virtualHost(new Map([...declarations.files, ...files]), all);
  const program = ts.createProgram({ rootNames: [...files.keys()], options: all, host });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    return `${file?.fileName ?? ""}:${String(line)} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

test.each([
  ["Node's rules, with Node's types", { ...nodeNext, ...node, ...strictest }],
  ["a bundler's rules, with a browser's types", { ...bundler, ...browser, ...strictest }],
  ["Node's rules and plain strictness, with both", { ...nodeNext, ...browser, types: ["node"] }],
])(
  "a caller of every operation of every vendor compiles by %s",
  (_rules, options) => {
    expect(faultsIn(callers, options)).toEqual([]);
  },
  180_000,
);

test("a caller who gives undefined where something is required does not", () => {
  const [[path, text]] = [...callers] as [[string, string]];
  const wrong = text.replaceAll("0 as never", "undefined");

  expect(wrong).not.toBe(text);
  expect(faultsIn(new Map([[path, wrong]]), { ...nodeNext, ...node })).not.toEqual([]);
}, 180_000);
