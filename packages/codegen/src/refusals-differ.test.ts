import { listOperations, type Bundle, type PathItem, type Response } from "@clade/bundle";
import { expect, test } from "vitest";
import { refusalsDiffer } from "./refusals-differ.ts";
import { tinyBundle } from "./testing/tiny-bundle.ts";

type Bodies = Readonly<Record<string, string | undefined>>;

function responseWith(name: string | undefined): Response {
  if (name === undefined) return { description: "Nothing." };
  return {
    description: name,
    content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
  };
}

/** A document with an operation for each of these: the schemas of its answers by status. */
function bundleOf(operations: readonly Bodies[]): Bundle {
  const paths = operations.map((bodies, index): [string, PathItem] => {
    const responses = Object.entries(bodies).map(([status, name]) => [status, responseWith(name)] as const);
    const operationId = `get${String(index)}`;
    return [
      `/${String(index)}`,
      { get: { operationId, summary: "Get", responses: Object.fromEntries(responses) } },
    ];
  });
  return tinyBundle({ paths: Object.fromEntries(paths) });
}

test.each<[string, boolean, Bodies[]]>([
  ["One body for all failures is the usual.", false, [{ 200: "Letter", 404: "Failure", 500: "Failure" }]],
  ["A failure without a body has none that differs.", false, [{ 404: "Failure", 500: undefined }]],
  [
    "Bodies that differ from call to call, but not within one, are no reason to ask for the status.",
    false,
    [{ 404: "A" }, { 404: "B" }],
  ],
  ["Bodies that differ within a call are.", true, [{ 404: "A" }, { 404: "A", 429: "B" }]],
])("%s", (_title, differ, operations) => {
  expect(refusalsDiffer(listOperations(bundleOf(operations)))).toBe(differ);
});
