import type { Operation } from "@clade/bundle";
import { expect, test } from "vitest";
import { readDiagnostic } from "./read-diagnostic.ts";

const operation: Pick<Operation, "parameters"> = { parameters: [{ name: "pageSize", in: "query" }] };

test.each([
  [
    {
      path: ["query", "pagesize"],
      code: "type",
      message: "Request query parameter pagesize must be integer",
    },
    { path: ["query", "pageSize"], code: "type", message: "must be integer" },
  ],
  [
    { path: ["query"], code: "required", message: "Request query must have required property 'pagesize'" },
    { path: ["query", "pageSize"], code: "required", message: "must have required property 'pageSize'" },
  ],
  [
    {
      path: ["body", "lines", "0", "a~1b"],
      code: "additionalProperties",
      message:
        "Request body property lines.0.a~1b must NOT have additional properties; found 'so; found 'x''",
    },
    {
      path: ["body", "lines", "0", "a/b"],
      code: "additionalProperties",
      message: "must NOT have additional properties: 'so; found 'x''",
    },
  ],
  [
    { code: "required", message: "Body parameter is required" },
    { path: ["body"], code: "required", message: "Body parameter is required" },
  ],
  [
    { code: 415, message: "Supported content types: application/json,text/csv" },
    { path: ["header", "content-type"], code: "415", message: "must be one of: application/json, text/csv" },
  ],
  [
    { path: ["body", "pagesize"], message: "Reserved characters used in request body" },
    { path: ["body", "pagesize"], code: "", message: "Reserved characters used in request body" },
  ],
])("Prism's diagnostic %j names the place as the spec does, and says the rest", (diagnostic, read) => {
  expect(readDiagnostic(operation, diagnostic)).toEqual(read);
});
