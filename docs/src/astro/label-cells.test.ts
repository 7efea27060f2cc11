import { expect, it } from "vitest";
import { labelCells } from "./label-cells.ts";

const cell = (tagName: "th" | "td", text: string) => ({
  type: "element",
  tagName,
  properties: {},
  children: [{ type: "element", tagName: "code", children: [{ type: "text", value: text }] }],
});
const row = (...children: object[]) => ({ type: "element", tagName: "tr", children });
const table = (...children: object[]) => ({ type: "element", tagName: "table", children });

it("a cell says what column of its own table it is of, unless it begins its row", () => {
  const body = row(cell("td", "id"), cell("td", "integer"), cell("td", "Its number."));
  const other = row(cell("td", "a"), cell("td", "b"));
  const tree = table(row(cell("th", "Field"), cell("th", "Type"), cell("th", "Meaning")), body);
  const second = table(row(cell("th", "First"), cell("th", "Second")), other);

  labelCells()({ type: "root", children: [tree, second] as never });

  expect(body.children).toMatchObject([
    { properties: {} },
    { properties: { dataLabel: "Type" } },
    { properties: { dataLabel: "Meaning" } },
  ]);
  expect(body.children[0]).not.toHaveProperty("properties.dataLabel");
  expect(other.children[1]).toMatchObject({ properties: { dataLabel: "Second" } });
});
