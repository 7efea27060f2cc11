import { describe, expect, it } from "vitest";
import { lintCzql } from "../lint/lint-czql.ts";
import { CzqlSyntaxError, parseCzql, parseCzqlCondition } from "./index.ts";

const compare = (path: string, operator: string, value: unknown) => ({
  ...{ kind: "compare", path: path.split("."), operator, value },
});
const number = (value: number) => ({ kind: "number", value });
const text = (value: string) => ({ kind: "string", value });
const field = (path: string) => ({ kind: "field", path: path.split(".") });

const CONDITIONS: readonly (readonly [text: string, tree: unknown])[] = [
  ["A = 1", compare("A", "=", number(1))],
  ["@From.Name <> -2.5", compare("From.Name", "<>", number(-2.5))],
  ["A<1", compare("A", "<", number(1))],
  ["A >= 'it''s'", compare("A", ">=", text("it's"))],
  [`A <= "say ""x"""`, compare("A", "<=", text('say "x"'))],
  [`A > 'a""b'`, compare("A", ">", text('a""b'))],
  ["A = 2014-02-28", compare("A", "=", { kind: "date", value: "2014-02-28" })],
  ["A = 1.5W", compare("A", "=", { kind: "duration", value: 1.5, unit: "w" })],
  ["A = -8h", compare("A", "=", { kind: "duration", value: -8, unit: "h" })],
  ["A = :p1", compare("A", "=", { kind: "bind", name: "p1" })],
  ["A = True", compare("A", "=", { kind: "boolean", value: true })],
  ["A = false", compare("A", "=", { kind: "boolean", value: false })],
  ["A = Null", compare("A", "=", { kind: "null" })],
  ["A like '%x'", compare("A", "LIKE", text("%x"))],
  ["A IN (1, 'x')", { kind: "in", path: ["A"], values: [number(1), text("x")] }],
  [
    "A.B in (select @ID from User where C = 1)",
    {
      ...{ kind: "inQuery", path: ["A", "B"] },
      query: { path: ["ID"], typeName: "User", where: compare("C", "=", number(1)) },
    },
  ],
  [
    "A = 1 OR B = 2 AND NOT C = 3",
    {
      kind: "or",
      conditions: [
        compare("A", "=", number(1)),
        {
          kind: "and",
          conditions: [
            compare("B", "=", number(2)),
            { kind: "not", condition: compare("C", "=", number(3)) },
          ],
        },
      ],
    },
  ],
  [
    "(A = 1 OR B = 2) AND C = 3",
    {
      kind: "and",
      conditions: [
        { kind: "or", conditions: [compare("A", "=", number(1)), compare("B", "=", number(2))] },
        compare("C", "=", number(3)),
      ],
    },
  ],
  ["NOT NOT ((A = 1))", compare("A", "=", number(1))],
  ["NOT (NOT A = 1)", { kind: "not", condition: { kind: "not", condition: compare("A", "=", number(1)) } }],
];

describe("parseCzqlCondition", () => {
  it.each(CONDITIONS)("reads %s", (condition, tree) => {
    expect(parseCzqlCondition(condition)).toEqual(tree);
  });

  it.each(CONDITIONS)("reads %s behind WHERE as well", (condition, tree) => {
    expect(parseCzql(`SELECT Name FROM Task WHERE ${condition} LIMIT 1`).where).toEqual(tree);
  });

  it("refuses a whole query, and what stands behind a condition", () => {
    expect(() => parseCzqlCondition("SELECT Name FROM Task")).toThrow(
      'Line 1, column 1: Found "SELECT", expected NOT, "(" or a field. A field of that name is written @SELECT.',
    );
    expect(() => parseCzqlCondition("A = 1\nLIMIT 5")).toThrow(
      'Line 2, column 1: Found "LIMIT", expected AND, OR or the end of the query.',
    );
  });
});

describe("parseCzql", () => {
  it("reads every part of a query", () => {
    const query =
      "SELECT @Name, Manager.Name, COUNT(*), max(Work) AS Most, (SELECT Name, (SELECT ID FROM Y) FROM Resources WHERE A = 1)\n" +
      "FROM Task WHERE B = 2 GROUP BY State, Manager.Name ORDER BY Most DESC, Name LIMIT 5 OFFSET 10";
    expect(parseCzql(query)).toEqual({
      items: [
        field("Name"),
        field("Manager.Name"),
        { kind: "function", function: "COUNT" },
        { kind: "function", function: "MAX", path: ["Work"], alias: "Most" },
        {
          ...{ kind: "relation", relationName: "Resources", where: compare("A", "=", number(1)) },
          items: [field("Name"), { kind: "relation", relationName: "Y", items: [field("ID")] }],
        },
      ],
      typeName: "Task",
      where: compare("B", "=", number(2)),
      groupBy: [["State"], ["Manager", "Name"]],
      orderBy: [
        { path: ["Most"], isDescending: true },
        { path: ["Name"], isDescending: false },
      ],
      ...{ limit: 5, offset: 10 },
    });
  });

  it("takes a count of nothing for one of the rows", () => {
    expect(parseCzql("select count() as cnt, count( ) from project").items).toEqual([
      { kind: "function", function: "COUNT", alias: "cnt" },
      { kind: "function", function: "COUNT" },
    ]);
  });

  it("has no parts that the text has not", () => {
    expect(parseCzql("select Name from Task")).toStrictEqual({
      ...{ items: [field("Name")], typeName: "Task", groupBy: [], orderBy: [] },
    });
  });

  it("takes the name of a function for a field where nothing is called", () => {
    expect(parseCzql("SELECT Count, Sum FROM Task ORDER BY Count asc")).toMatchObject({
      items: [field("Count"), field("Sum")],
      orderBy: [{ path: ["Count"], isDescending: false }],
    });
  });

  it("fails with the place and with what was expected there", () => {
    const parse = () => parseCzql("SELECT Name\nFORM Task");
    expect(parse).toThrow('Line 2, column 1: Found "FORM", expected "," or FROM. Did you mean FROM?');
    expect(parse).toThrow(CzqlSyntaxError);
    expect(parse).toThrow(
      expect.objectContaining({ position: { offset: 12, line: 2, column: 1 }, expected: [",", "FROM"] }),
    );
  });

  it.each([
    "SELECT Name FROM Task WHERE (A = 'x) LIMIT 1",
    "SELECT Name FROM Task WHERE A == 1",
    "SELECT Name FROM Task LIMIT -5",
    "SELECT COUNT(Name FROM Task",
    "",
  ])("takes what lintCzql finds no error in, and fails as it does: %s", (query) => {
    const [problem] = lintCzql(query);
    expect(() => parseCzql(query)).toThrow(problem?.message);
  });

  it("reads many tests one after the other, and refuses too many inside each other", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `A = ${index}`).join(" AND ");
    expect(parseCzqlCondition(many)).toHaveProperty("conditions.length", 20_000);
    expect(() => parseCzqlCondition(`${"(".repeat(101)}A = 1${")".repeat(101)}`)).toThrow(
      "Found a parenthesis inside 100 others",
    );
  });
});
