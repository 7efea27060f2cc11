import type { Condition, Expression, Operator, Query } from "@clade/clarizen";
import { describe, expect, test } from "vitest";
import { findBySelection } from "../kinds/entity-query.ts";
import { smallContext } from "../testing/small-organization.ts";
import { ownPart } from "../values/own-part.ts";

const context = smallContext();

/** The own parts of the ids that a condition finds, with blanks between. */
function idsOf(where: Condition, typeName = "Task"): string {
  const { rows } = findBySelection(context, { typeName, where });
  return Array.from(rows, ({ id }) => ownPart(id)).join(" ");
}

const field = (fieldName: string): Expression => ({ fieldName });
const value = (given: unknown): Expression => ({ value: given });
const compare = (left: Expression, operator: Operator, right: Expression): Condition => ({
  ...{ leftExpression: left, operator, rightExpression: right },
});

const OPERATORS: readonly (readonly [operator: Operator, name: string, given: unknown, ids: string])[] = [
  ["Equal", "Priority", 3, "b c"],
  ["NotEqual", "Priority", 3, "a d"],
  ["LessThan", "Priority", 5, "b c"],
  ["GreaterThan", "Priority", 3, "a"],
  ["LessThanOrEqual", "Priority", 3, "b c"],
  ["GreaterThanOrEqual", "Priority", 3, "a b c"],
  ["BeginsWith", "Name", "de", "a"],
  ["BeginsWith", "Name", "%", ""],
  ["EndsWith", "Name", "D", "b c"],
  ["Contains", "Name", "s", "a c"],
  ["Contains", "Name", "%", "d"],
  ["Contains", "State", "l", "c d"],
  ["Contains", "Work", "8", "c"],
  ["DoesNotContain", "Name", "s", "b d"],
  ["DoesNotContain", "SYSID", "T", "b c d"],
  ["Like", "Name", "%est%", "c"],
  ["Like", "Name", "de", ""],
  ["In", "Priority", [3, 5], "a b c"],
  ["In", "State", "Active", "a"],
  ["Equal", "Work", { unit: "Weeks", value: 50 }, "b"],
  ["LessThan", "Work", "9h", "c"],
  ["GreaterThan", "StartDate", "2014-02-03", "a c"],
  ["Equal", "Manager", null, "d"],
  ["NotEqual", "Manager", null, "a b c"],
  ["Equal", "C_MyMultiSelectPickList", "/C_TaskMyMultiSelectPickList/Value3", "d"],
  ["DoesNotContain", "C_MyMultiSelectPickList", "value1", "a b c"],
];

describe("a comparison", () => {
  test.each(OPERATORS)("CZ-12 has the operator %s: %s with %j finds %s", (operator, name, given, ids) => {
    expect(idsOf(compare(field(name), operator, value(given)))).toBe(ids);
  });

  test("may name its kind and that of its expressions, as in the guide", () => {
    const where: Condition = {
      ...{ _type: "Compare", operator: "GreaterThan" },
      leftExpression: { fieldName: "createdOn" },
      rightExpression: { _type: "constantExpression", value: "2014-04-03" },
    };
    expect(idsOf(where, "Issue")).toBe("i");
  });

  test("takes a list under either name", () => {
    expect(idsOf(compare(field("State"), "In", { values: ["Active", "Draft"] }))).toBe("a b");
    expect(idsOf(compare(field("State"), "In", { value: ["Active", "Draft"] }))).toBe("a b");
  });

  test("takes two fields, and a value on the left", () => {
    expect(idsOf(compare(field("Manager"), "Equal", field("Project.Manager")))).toBe("a c");
    expect(idsOf(compare(field("DueDate"), "GreaterThan", field("Project.CreatedOn")))).toBe("");
    expect(idsOf(compare(field("Name"), "Contains", field("SYSID")))).toBe("");
    expect(idsOf(compare(value(5), "GreaterThan", field("Priority")))).toBe("b c");
    expect(idsOf(compare(value("Sam"), "NotEqual", field("Manager.Name")))).toBe("b d");
  });
});

const QUERIES: readonly (readonly [query: Query, ids: string])[] = [
  [{ _type: "entityQuery", typeName: "User", where: "Admin = true" }, "a c"],
  [{ typeName: "User", fields: ["Name"], where: "Admin = false" }, "b"],
  [{ typeName: "User", fields: ["Name", "Email"] }, "a b c"],
  [{ typeName: "User", fields: ["DirectManager"], where: "Admin = false" }, "a c"],
  [{ _type: "cZQLQuery", q: "SELECT Name FROM User WHERE Name = :n", parameters: { n: "ann" } }, "b"],
  [{ q: "SELECT Name FROM User ORDER BY Name LIMIT 1" }, "b"],
  [{ _type: "findUserQuery", firstName: "Sam" }, "a c"],
  [{ _type: "relationQuery", entityId: "/Project/shop", relationName: "Resources" }, "a b c"],
];

test.each(QUERIES)("a reference can be among what a query finds: %j finds %s", (query, ids) => {
  expect(idsOf(compare(field("Manager"), "In", { query }))).toBe(ids);
});

describe("a tree of conditions", () => {
  const isDraft = compare(field("State"), "Equal", value("Draft"));
  const isActive = compare(field("State"), "Equal", value("Active"));
  const isSams = compare(field("Manager"), "Equal", value("/User/sam"));

  test("CZ-12 joins and negates, as the vendor's page shows it", () => {
    expect(idsOf({ and: [isSams, { or: [isActive, isDraft] }] })).toBe("a");
    expect(idsOf({ or: [isSams, isDraft] })).toBe("a b c");
    expect(idsOf({ not: { or: [isSams, isDraft] } })).toBe("d");
    expect(idsOf({ _type: "not", not: { _type: "and", and: [isSams, isActive] } })).toBe("b c d");
  });

  test("finds all where nothing is joined by AND, and nothing by OR (assumed)", () => {
    expect(idsOf({ and: [] })).toBe("a b c d");
    expect(idsOf({ or: [] })).toBe("");
  });

  test("holds texts of CZQL, bare or with bind values", () => {
    expect(idsOf("State IN ('Active')")).toBe("a");
    const text = 'State IN ("Active","Draft") and StartDate>:startDateParam';
    expect(idsOf({ text, parameters: { startDateParam: "2014-01-01" } })).toBe("a");
    expect(idsOf({ and: [isSams, { not: "Priority = 5" }] })).toBe("c");
  });

  test("finds the same through an index as by a walk through all", () => {
    const walked = { or: [isSams, { and: [isSams] }] };
    expect(idsOf({ and: [walked, isSams] })).toBe(idsOf(walked));
    const several = compare(field("Manager"), "In", { values: ["/User/sam", "/User/ann", "/User/sam"] });
    expect(idsOf(several)).toBe("a b c");
    expect(idsOf({ and: [several, isSams, isActive] })).toBe("a");
    expect(idsOf(compare(field("Manager"), "In", { values: ["/User/sam", null] }))).toBe("a c d");
    expect(idsOf(compare(field("ID"), "In", { values: ["/Task/d", "/Project/web"] }), "WorkItem")).toBe(
      "web d",
    );
  });
});

const REFUSED: readonly (readonly [what: string, where: Condition, example: string])[] = [
  ["two values", compare(value(1), "Equal", value(1)), "invalidQuery"],
  ["a list without In", compare(field("Priority"), "Equal", { values: [1] }), "invalidQuery"],
  ["a query without In", compare(field("Manager"), "Equal", { query: { typeName: "User" } }), "invalidQuery"],
  ["In with a field", compare(field("Manager"), "In", field("Project.Manager")), "invalidQuery"],
  ["In with a value on the left", compare(value(1), "In", { values: [1] }), "invalidQuery"],
  [
    "In with a query of groups",
    compare(field("Manager"), "In", {
      query: { _type: "aggregateQuery", typeName: "Task", aggregations: [], groupBy: ["State"] },
    }),
    "invalidQuery",
  ],
  [
    "In with groups in CZQL",
    compare(field("Manager"), "In", { query: { q: "SELECT COUNT(ID) FROM User" } }),
    "invalidQuery",
  ],
  ["a text that is no condition", "State =", "invalidQuery"],
  ["a text with a whole query", "SELECT Name FROM Task", "invalidQuery"],
  ["an object for a number", compare(field("Priority"), "Equal", value({ a: 1 })), "invalidArgument"],
  ["an object for a text", compare(field("Name"), "Contains", value({ a: 1 })), "invalidArgument"],
  ["a list of wrong values", compare(field("DueDate"), "In", { values: ["soon"] }), "invalidArgument"],
];

test.each(REFUSED)("%s is refused", (_what, where, example) => {
  expect(() => idsOf(where)).toThrow(expect.objectContaining({ name: "Refusal", status: 500, example }));
});
