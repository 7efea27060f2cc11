import { expect, test } from "vitest";
import { rowOf } from "./row.ts";
import { withSection, type Result } from "./section.ts";

function resultOf(name: string, ours: number): Result {
  const row = rowOf({ what: "it", peer: "other", unit: "ms" }, [{ ours, theirs: 1 }]);
  return { benchmark: { name, aim: "It is fast." }, rows: [row], rounds: 3, facts: "a machine, a day" };
}

test("a result is put behind a document that has none of the same benchmark", () => {
  const document = withSection("# Figures\n\nWords.\n", resultOf("one", 2));

  expect(
    document.startsWith("# Figures\n\nWords.\n\n<!-- generated: one -->\n\n## one\n\nIt is fast.\n\n|"),
  ).toBe(true);
  expect(document.endsWith("\n\nRounds: 3. a machine, a day.\n\n<!-- end of one -->\n")).toBe(true);
});

test("a result takes the place of the last one of the same benchmark, and of nothing else", () => {
  const before = withSection(withSection("# Figures\n", resultOf("one", 2)), resultOf("two", 3));
  const document = withSection(before, resultOf("one", 44));

  expect(document).toContain("| it   | 44 ms |");
  expect(document).toContain("| it   | 3 ms |");
  expect(withSection(document, resultOf("one", 2))).toBe(before);
});

test.each(["<!-- generated: one -->", "<!-- end of one -->", "<!-- end of one --><!-- generated: one -->"])(
  "a document with %s alone is refused rather than damaged",
  (document) => {
    expect(() => withSection(document, resultOf("one", 2))).toThrow("The markers of one do not pair.");
  },
);
