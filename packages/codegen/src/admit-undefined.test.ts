import { addJSDocComment, astToString, stringToAST } from "openapi-typescript";
import ts from "typescript";
import { expect, test } from "vitest";
import { admitUndefined } from "./admit-undefined.ts";
import { compile } from "./testing/compile.ts";

function admitted(types: string): string {
  return astToString(admitUndefined(stringToAST(types) as ts.Node[]));
}

test("What may be left out may also be undefined, at every depth, under the strictest options.", () => {
  const types = `export interface Query {
    plain?: string;
    either?: "a" | "b";
    deep?: { list: { inner?: number }[] };
  }`;
  const program = `import type { Query } from "./types.ts";
export const query: Query = { plain: undefined, either: undefined, deep: { list: [{ inner: undefined }] } };
export const none: Query = { deep: undefined };`;

  expect(compile({ "types.ts": types, "program.ts": program })).not.toEqual([]);
  expect(compile({ "types.ts": admitted(types), "program.ts": program })).toEqual([]);
});

test("What is required, and what may only be left out, stays as it is.", () => {
  const types = `interface Item {
    required: string;
    put?: never;
}`;

  expect(admitted(types).trim()).toBe(types);
});

test("A comment stays where it was.", () => {
  const { factory, SyntaxKind } = ts;
  const number = factory.createKeywordTypeNode(SyntaxKind.NumberKeyword);
  const optional = factory.createToken(SyntaxKind.QuestionToken);
  const weight = factory.createPropertySignature(undefined, "weight", optional, number);
  addJSDocComment({ description: "What it weighs." }, weight);

  expect(astToString(admitUndefined([factory.createTypeLiteralNode([weight])]))).toContain(
    "/** @description What it weighs. */\n    weight?: number | undefined;",
  );
});
