import { UsageError } from "@clade/runtime";
import { describe, expect, it } from "vitest";
import { czql, type CzqlInsert } from "./czql.ts";
import { identifier } from "./identifier.ts";
import { lintCzql } from "./lint/lint-czql.ts";

const date = new Date("2014-11-03T08:00:00Z");

/** A tagged template with one insert that the types may not allow. */
const withInsert = (insert: unknown) => () =>
  czql`SELECT Name FROM Task WHERE State = ${insert as CzqlInsert}`;

describe("czql", () => {
  it("binds each value to a name of its own, and an array to one for each item", () => {
    const list = ["Active", "Draft"];
    expect(czql`SELECT Name FROM Task WHERE StartDate > ${date} AND State IN (${list})`).toEqual({
      q: "SELECT Name FROM Task WHERE StartDate > :p1 AND State IN (:p2, :p3)",
      parameters: { p1: "2014-11-03T08:00:00.000Z", p2: "Active", p3: "Draft" },
    });
  });

  it("leaves a template without values as it is", () => {
    expect(czql`SELECT Name FROM Topic WHERE Name='it''s "X"'`).toEqual({
      q: `SELECT Name FROM Topic WHERE Name='it''s "X"'`,
      parameters: {},
    });
    expect(czql``).toEqual({ q: "", parameters: {} });
  });

  it.each([
    ["a string", "x"],
    ["an empty string", ""],
    ["a number", -2.5],
    ["zero", 0],
    ["true", true],
    ["false", false],
    ["null", null],
  ])("binds %s unchanged", (_kind, value) => {
    const { q, parameters } = czql`SELECT Name FROM Task WHERE A=${value}`;
    expect({ q, parameters }).toEqual({
      q: "SELECT Name FROM Task WHERE A=:p1",
      parameters: { p1: value },
    });
  });

  it("makes what JSON sends, to which paging can be added", () => {
    const body: { q: string; parameters?: Record<string, unknown>; paging?: { limit: number } } = {
      ...czql`SELECT Name FROM Task WHERE A IN (${[1, true, null, date]})`,
      paging: { limit: 50 },
    };
    expect(JSON.parse(JSON.stringify(body))).toStrictEqual({
      q: "SELECT Name FROM Task WHERE A IN (:p1, :p2, :p3, :p4)",
      parameters: { p1: 1, p2: true, p3: null, p4: "2014-11-03T08:00:00.000Z" },
      paging: { limit: 50 },
    });
  });

  it("cannot be changed afterwards", () => {
    const query = czql`SELECT Name FROM Task WHERE A = ${1}` as { q: string; parameters: object };
    expect(() => (query.q = "x")).toThrow(TypeError);
    expect(() => Object.assign(query.parameters, { p1: 2 })).toThrow(TypeError);
  });

  it("is not changed by what later happens to an array", () => {
    const list = [1, 2];
    const query = czql`A IN (${list})`;
    list.push(3);
    expect(czql`NOT ${query}`).toEqual({ q: "NOT A IN (:p1, :p2)", parameters: { p1: 1, p2: 2 } });
  });

  describe("of queries", () => {
    it("numbers the values of all parts anew, in their order", () => {
      const active = czql`State IN (${["Active", "Draft"]})`;
      const late = czql`(DueDate < ${"2014-01-01"} OR ${active})`;
      expect(czql`SELECT Name FROM Task WHERE Work > ${8} AND ${late} AND NOT ${active} LIMIT 5`).toEqual({
        q:
          "SELECT Name FROM Task WHERE Work > :p1 AND (DueDate < :p2 OR State IN (:p3, :p4)) " +
          "AND NOT State IN (:p5, :p6) LIMIT 5",
        parameters: { p1: 8, p2: "2014-01-01", p3: "Active", p4: "Draft", p5: "Active", p6: "Draft" },
      });
      expect(active.q).toBe("State IN (:p1, :p2)");
    });

    it("can be without text", () => {
      expect(czql`SELECT Name FROM Task${czql``} ${czql` LIMIT 5`}`.q).toBe("SELECT Name FROM Task  LIMIT 5");
    });

    it("refuses what only looks like a query", () => {
      const genuine = czql`A = ${1}`;
      for (const copy of [{ ...genuine }, { q: "1=1", parameters: {} }, Object.create(genuine) as object]) {
        expect(withInsert(copy)).toThrow(
          "Beside values, only what czql or identifier() returned can be put in, and no copy of it.",
        );
      }
    });
  });

  describe("with bind names in the text", () => {
    it("keeps clear of them, whatever their case and wherever they stand", () => {
      const { q, parameters } =
        czql`A = :p1 AND B = ${"b"} AND C = :P3 AND D = ${"d"} AND E = 'x:p4' AND F = ${"f"}`;
      expect(q).toBe("A = :p1 AND B = :p2 AND C = :P3 AND D = :p5 AND E = 'x:p4' AND F = :p6");
      expect(parameters).toEqual({ p2: "b", p5: "d", p6: "f" });
    });

    it("keeps clear of those of its parts, also when an identifier makes them", () => {
      const part = czql`A = ${1} AND B = :p1`;
      expect(part.q).toBe("A = :p2 AND B = :p1");
      expect(czql`${part} AND C = :p2 AND D = ${2} AND E = :${identifier("p4")}`).toEqual({
        q: "A = :p3 AND B = :p1 AND C = :p2 AND D = :p5 AND E = :p4",
        parameters: { p3: 1, p5: 2 },
      });
    });
  });

  describe("of something that cannot be bound", () => {
    const allowed =
      "A value is a string, a finite number, true, false, a valid Date, null, or an array of these.";
    const place = 'value 1 (behind "…Name FROM Task WHERE State = ")';
    const noCopy = "Beside values, only what czql or identifier() returned can be put in, and no copy of it.";

    it.each<[kind: string, value: unknown, problem: string]>([
      [
        "undefined",
        undefined,
        `In the query, ${place} is undefined. ${allowed} Where there is nothing to compare with, leave the condition out.`,
      ],
      ["NaN", NaN, `In the query, ${place} is NaN. ${allowed}`],
      ["Infinity", -Infinity, `In the query, ${place} is -Infinity. ${allowed}`],
      ["an invalid Date", new Date("x"), `In the query, ${place} is an invalid Date. ${allowed}`],
      ["a bigint", 1n, `In the query, ${place} is a value of type bigint. ${allowed}`],
      ["a symbol", Symbol("x"), `In the query, ${place} is a value of type symbol. ${allowed}`],
      ["a function", () => "x", `In the query, ${place} is a value of type function. ${allowed}`],
      ["an object", { q: "x" }, `In the query, ${place} is a value of type object. ${allowed} ${noCopy}`],
      [
        "a boxed string",
        new String("x"),
        `In the query, ${place} is a value of type object. ${allowed} ${noCopy}`,
      ],
      ["a set", new Set(["x"]), `In the query, ${place} is a value of type object. ${allowed} ${noCopy}`],
      [
        "an empty array",
        [],
        `In the query, ${place} is an empty array, and a list needs an item. Leave the condition out where there is none.`,
      ],
      [
        "an array in an array",
        ["x", ["y"]],
        `In the query, item 2 of ${place} is an array in an array. ${allowed}`,
      ],
      ["NaN in an array", [1, 2, NaN], `In the query, item 3 of ${place} is NaN. ${allowed}`],
    ])("refuses %s, naming its place and a cure", (_kind, value, problem) => {
      expect(withInsert(value)).toThrow(new UsageError(problem));
    });

    it.each([
      ["a hole of an array", [1, , 2]], // eslint-disable-line no-sparse-arrays -- what it is about
      ["an identifier in an array", [identifier("Name")]],
      ["a query in an array", [czql`A = 1`]],
    ])("refuses %s", (_kind, value) => {
      expect(withInsert(value)).toThrow(UsageError);
    });

    it("counts values from 1, and shows neither those before nor the one it is about", () => {
      const refused = () => czql`A = ${"geheim"} AND B = ${"geheim"} AND C = ${{ geheim: 1 } as never}`;
      expect(refused).toThrow('In the query, value 3 (behind "A = ${…} AND B = ${…} AND C = ") is a');
      expect(refused).not.toThrow("geheim");
      expect(() => czql`${undefined as never}`).toThrow("In the query, value 1 (at the start) is undefined.");
    });
  });

  describe("with quotes around a value", () => {
    const cure = "stands inside quotes, where it would be text. Leave the quotes out; a value needs none.";

    it("refuses it, and an identifier or a query there too", () => {
      for (const insert of ["x", identifier("x"), czql`x`]) {
        expect(() => czql`A = 1 AND B = '${insert}'`).toThrow(
          new UsageError(`In the query, value 1 (behind "A = 1 AND B = '") ${cure}`),
        );
        expect(() => czql`B LIKE "%${insert}%"`).toThrow(
          new UsageError(`In the query, value 1 (behind "B LIKE "%") ${cure}`),
        );
      }
    });

    it("follows quotes over several texts, doubled ones, and each sort inside the other", () => {
      expect(() => czql`A = 'it''s ${1}'`).toThrow(cure);
      expect(() => czql`A = '"' AND B = '${1}'`).toThrow(cure);
      expect(() => czql`A = ${1} AND B = "it's ${2}"`).toThrow("In the query, value 2 (");
      expect(czql`A = 'it''s' AND B = "'" AND C = ${1}`.q).toBe(`A = 'it''s' AND B = "'" AND C = :p1`);
    });

    it("refuses a quote that stays open, which would swallow what follows the part", () => {
      expect(() => czql`A = 'x`).toThrow(
        new UsageError(
          "The query opens a quote (') and does not close it. Close it, or double one that is text.",
        ),
      );
      expect(() => czql`A = ${1} AND B = "it's`).toThrow('The query opens a quote (")');
    });

    it("takes no quote in a value for one in the text", () => {
      expect(czql`A = ${"'"} AND B = ${'"'}`.q).toBe("A = :p1 AND B = :p2");
    });
  });

  describe("with a value that touches something", () => {
    const blank = "Put a blank between; a name is put in whole, by identifier().";

    it.each([
      ["h", () => czql`Work > ${2000}h`, 'The value behind "Work > "', blank],
      ["AND", () => czql`A > ${1}AND B > ${2}`, 'The value behind "A > "', blank],
      ["C_Risk", () => czql`SELECT C_Risk${1} FROM Task`, 'The value behind "SELECT C_Risk"', blank],
      ["_", () => czql`${1}_`, "The value at the start", blank],
      ["é", () => czql`é${1}`, 'The value behind "é"', blank],
      [".", () => czql`${"Manager"}.Name = 1`, "The value at the start", blank],
      ["@", () => czql`@${"Name"} = 1`, 'The value behind "@"', blank],
      ["'", () => czql`A = ''${"x"}''`, `The value behind "A = ''"`, blank],
      ["'", () => czql`A = 'y'${"x"}`, `The value behind "A = 'y'"`, blank],
      [":", () => czql`A = :${1}`, 'The value behind "A = :"', "Leave the colon out, since one is put in."],
      ["another value", () => czql`A = ${1}${2}`, 'The value behind "A = "', blank],
      ["Name", () => czql`A = ${1}${identifier("Name")}`, 'The value behind "A = "', blank],
      ["ORDER", () => czql`${czql`A = ${1}`}${czql`ORDER BY A`}`, 'The value behind "A = "', blank],
    ])("refuses %s beside it", (touched, refused, place, cure) => {
      expect(refused).toThrow(
        new UsageError(
          `${place} touches ${touched === "another value" ? touched : `"${touched}"`}: they would be read as one. ${cure}`,
        ),
      );
    });

    it("lets signs and line breaks be", () => {
      expect(czql`A=${1}\n AND(B<>${2})AND C IN(${3},${4})`.q).toBe("A=:p1\n AND(B<>:p2)AND C IN(:p3,:p4)");
    });
  });

  it("refuses to be called as a function, with what a program got from elsewhere", () => {
    const call = czql as unknown as (...given: unknown[]) => unknown;
    for (const given of ["SELECT Name FROM Task", ["SELECT Name FROM Task"], undefined, { raw: [""] }]) {
      expect(() => call(given)).toThrow(
        new UsageError("czql is the tag of a template: write czql`SELECT …`, without parentheses."),
      );
    }
  });

  it("refuses a template whose text JavaScript cannot tell", () => {
    expect(() => czql`A = '\u{}'`).toThrow("a backslash that starts no escape of JavaScript. Double it.");
  });

  it("makes queries in which the linter finds nothing", () => {
    const where = czql`WHERE State IN (${["Active", "Draft"]}) AND Work > ${5} AND NOT (A = ${true})`;
    const field = identifier("Manager.Name");
    expect(lintCzql(czql`SELECT ${field} FROM Task ${where} ORDER BY ${field} DESC LIMIT 5`.q)).toEqual([]);
  });

  it.each([
    "'",
    "''",
    "' OR '1'='1",
    '" OR ""="',
    "x' -- ",
    "x' /* ",
    "*/",
    "x'; SELECT Name FROM User",
    ":p1",
    ":p2",
    "${x}",
    "\\' OR 1=1",
    "\u2019 OR 1=1",
    "\uff07",
    "x\0'",
    "x\r\nOR 1=1",
    ") OR (1=1",
    "NULL",
    "@Name",
    "__proto__",
    "\ud800",
  ])("never lets %j change the text", (attempt) => {
    const query = (value: string) =>
      czql`SELECT Name FROM Task WHERE A = ${value} AND B IN (${[value, value]}) AND C = ${"c"} AND ${czql`D LIKE ${value}`}`;
    expect(query(attempt).q).toBe(
      "SELECT Name FROM Task WHERE A = :p1 AND B IN (:p2, :p3) AND C = :p4 AND D LIKE :p5",
    );
    expect(query(attempt).parameters).toStrictEqual({
      p1: attempt,
      p2: attempt,
      p3: attempt,
      p4: "c",
      p5: attempt,
    });
  });
});
