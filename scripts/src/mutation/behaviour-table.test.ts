import { expect, test } from "vitest";
import { readTable, tableFaults, withTable } from "./behaviour-table.ts";

const text = `import type { VendorBehaviour } from "@clade/runtime";

export const behaviour: VendorBehaviour = {
  "title": "Birds",
  "errors": {
    "404": {
      "kind": "missing",
      "kindOfCode": {
        "gone": "invalid"
      }
    }
  }
};
`;

test("the table of a client is read and put back as it was", () => {
  expect(withTable(text, readTable(text))).toBe(text);
  expect(withTable(text, { title: "$&" })).toContain('VendorBehaviour = {\n  "title": "$&"\n};\n');
});

test("every value that a client goes by can be spoilt, under the nearest word of the table", () => {
  expect(tableFaults(readTable(text))).toEqual([
    { kind: "client: kind", place: ["errors", "404", "kind"], edit: { set: "conflict" } },
    {
      kind: "client: kindOfCode",
      place: ["errors", "404", "kindOfCode", "gone"],
      edit: { set: "missing" },
    },
  ]);
});

test("a text without a table is refused", () => {
  expect(() => readTable("export const behaviour = 1;\n")).toThrow("no behaviour table");
});
