import { UsageError } from "@clade/runtime";
import { describe, expect, it } from "vitest";
import { lintCzql } from "./lint-czql.ts";

/** As the vendor's pages and programs that call the service have them; conditions that stand alone there got a head here. */
const SOURCED = [
  "SELECT @Name, StartDate, Manager FROM Task WHERE StartDate>2014-01-01 ORDER BY StartDate DESC",
  "SELECT createdOn,title FROM Issue WHERE createdOn>2014-04-03",
  "SELECT Name FROM Task WHERE Work > 2000h LIMIT 1000",
  "SELECT Name,Manager From Project WHERE CreatedOn > '2020-01-01' LIMIT 10 OFFSET 0",
  'SELECT Name FROM Task WHERE DueDate<2016-12-31 AND State<>"Completed"',
  'SELECT Name FROM User WHERE DisplayName LIKE "%ekin%"',
  "SELECT @Name, (SELECT Name FROM Resources), (SELECT Title FROM RelatedRequests) FROM Project " +
    'WHERE ParentProject = "/Project/5c1d2e3f"',
  "SELECT WorkItem.Name, WorkItem.ID FROM RegularResourceLink WHERE Resource = '/User/x' AND WorkItem IN " +
    "(SELECT ID FROM WorkItem WHERE State = 'Active' and EntityType = 'Task') AND State = '/State/Active'",
  "SELECT Name FROM Topic WHERE Name='X'",
  "SELECT Name FROM Task WHERE Parent IN ('/Task/a','/Task/b')",
  'SELECT Name FROM Project WHERE Project = "/Project/5c1d2e3f"',
  'SELECT Name FROM Task WHERE State IN ("Active","Draft") and StartDate>:startDateParam',
  "SELECT Name FROM Task WHERE PercentCompleted>50 AND DueDate>:dateParam",
  "SELECT Name FROM Project WHERE IsTemplate = false",
  "select name, state from user where state <> 'deleted' and name like '%unittest%'",
  "SELECT Name FROM C_RiskImpactR",
  "select count() as cnt, state from project group by state",
];

/** Further ways to write what the general form of a query names. */
const REGULAR = [
  "SELECT State, COUNT(Name) AS Cnt FROM Task GROUP BY State ORDER BY Cnt DESC, State LIMIT 5 OFFSET 5",
  "SELECT Sum(Work), max(DueDate) FROM Task GROUP BY Manager.Name, @State",
  "SELECT Count, Sum FROM Task ORDER BY Count ASC",
  "SELECT @Order, @FROM, Project.Order FROM Task",
  "SELECT Name\r\nFROM Task\r\n\tWHERE NOT (State = 'a' OR NOT NOT Work >= 8h)\r\nOFFSET 20",
  "SELECT Name FROM Topic WHERE Name = 'it''s' OR Name = '' OR Name = 'say \"FROM\" :p1 ('",
  `SELECT Name FROM Topic WHERE Name = "" OR Name = 'a""b' OR Name LIKE ''`,
  "SELECT Name FROM Task WHERE Cost<=-2.5 AND Work IN (8h, :p1, 5, 2014-02-28, TRUE)",
  "SELECT Name FROM Task WHERE A=1 AND B=2 OR (((C=3)))",
  "\n SELECT Name FROM Task \n",
];

/** The bar stands before the place that a problem names; it is no part of the text. */
function split(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf("¦");
  return { text: marked.replace("¦", ""), offset };
}

const AFTER_TYPE = "expected WHERE, GROUP BY, ORDER BY, LIMIT, OFFSET or the end of the query.";
const AFTER_TEST = "expected AND, OR, GROUP BY, ORDER BY, LIMIT, OFFSET or the end of the query.";
const ITEM = 'expected "(" or a field.';
const TEST = 'expected NOT, "(" or a field.';
const OPERATOR = 'expected "=", "<>", "<", ">", "<=", ">=", LIKE or IN.';
const NUMBER = "A number is written 50 or 2.5, a date 2014-01-31, a duration 2000h.";

const BROKEN: readonly (readonly [marked: string, message: string])[] = [
  // The head
  ["¦", "Found the end of the query, expected SELECT."],
  [" \n\t¦", "Found the end of the query, expected SELECT."],
  ["¦SELCT Name FROM Task", 'Found "SELCT", expected SELECT. Did you mean SELECT?'],
  ["¦slect Name FROM Task", 'Found "slect", expected SELECT. Did you mean SELECT?'],
  ["¦UPDATE Task", 'Found "UPDATE", expected SELECT.'],
  ["¦@SELECT Name FROM Task", 'Found "@SELECT", expected SELECT. Did you mean SELECT?'],
  // The list of fields
  ["SELECT ¦FROM Task", `Found "FROM", ${ITEM} A field of that name is written @FROM.`],
  ["SELECT ¦* FROM Task", `Found "*", ${ITEM}`],
  ["SELECT ¦", `Found the end of the query, ${ITEM}`],
  ["SELECT Name, ¦FROM Task", `Found "FROM", ${ITEM} A field of that name is written @FROM.`],
  ["SELECT ¦Order FROM Task", `Found "Order", ${ITEM} A field of that name is written @Order.`],
  ["SELECT ¦'Name' FROM Task", `Found the string 'Name', ${ITEM}`],
  ["SELECT ¦:p1 FROM Task", `Found ":p1", ${ITEM} A bind name stands for a value only.`],
  ["SELECT ¦Manager. FROM Task", `Found "Manager.", ${ITEM} A dot stands between two names.`],
  ["SELECT ¦Manager..Name FROM Task", `Found "Manager..Name", ${ITEM} A dot stands between two names.`],
  ["SELECT ¦@ Name FROM Task", `Found "@", ${ITEM}`],
  ["SELECT Name ¦Manager FROM Task", 'Found "Manager", expected "," or FROM.'],
  ["SELECT Name ¦AS Title FROM Task", 'Found "AS", expected "," or FROM.'],
  ["SELECT Name ¦FORM Task", 'Found "FORM", expected "," or FROM. Did you mean FROM?'],
  ["SELECT Größe FROM Task".replace("ö", "¦ö"), 'Found "ö", expected "," or FROM.'],
  ["SELECT Name ¦:FROM Task", 'Found ":FROM", expected "," or FROM. A bind name stands for a value only.'],
  ["SELECT Name¦", 'Found the end of the query, expected "," or FROM.'],
  ["SELECT Name FROM ¦", "Found the end of the query, expected an entity type."],
  ["SELECT Name FROM ¦WHERE A = 1", 'Found "WHERE", expected an entity type.'],
  ["SELECT Name FROM ¦@Task", 'Found "@Task", expected an entity type.'],
  ["SELECT Name FROM ¦Task.Name", 'Found "Task.Name", expected an entity type.'],
  ["SELECT Name FROM ¦'Task'", "Found the string 'Task', expected an entity type."],
  // Functions
  ["SELECT ¦MEDIAN(Work) FROM Task", 'Found "MEDIAN", expected COUNT, SUM, MAX, MIN or AVG.'],
  [
    "SELECT ¦CUONT(Name) FROM Task",
    'Found "CUONT", expected COUNT, SUM, MAX, MIN or AVG. Did you mean COUNT?',
  ],
  ["SELECT SUM(¦) FROM Task", 'Found ")", expected "*" or a field.'],
  ["SELECT COUNT(¦5) FROM Task", 'Found "5", expected "*" or a field.'],
  ["SELECT COUNT(Name¦, State) FROM Task", 'Found ",", expected ")".'],
  ["SELECT SUM(MAX¦(Work)) FROM Task", 'Found "(", expected ")".'],
  ["SELECT COUNT¦(Name FROM Task", 'Found a parenthesis that is never closed, expected ")".'],
  ["SELECT COUNT(Name) AS ¦FROM Task", 'Found "FROM", expected an alias.'],
  ["SELECT COUNT(Name) AS ¦'Cnt' FROM Task", "Found the string 'Cnt', expected an alias."],
  ["SELECT COUNT(Name) ¦Cnt FROM Task", 'Found "Cnt", expected AS, "," or FROM.'],
  ["SELECT COUNT ¦Name FROM Task", 'Found "Name", expected "(", "," or FROM.'],
  // Sub-selects
  ["SELECT (¦Name) FROM Task", 'Found "Name", expected SELECT.'],
  ["SELECT (SELECT Name FROM ¦) FROM Task", 'Found ")", expected a relation.'],
  [
    "SELECT ¦(SELECT Name FROM Resources FROM Task",
    'Found a parenthesis that is never closed, expected ")".',
  ],
  ["SELECT (SELECT Name FROM Resources ¦LIMIT 5) FROM Task", 'Found "LIMIT", expected WHERE or ")".'],
  ["SELECT (SELECT Name FROM Resources)¦) FROM Task", 'Found ")", expected "," or FROM.'],
  // Conditions
  ["SELECT Name FROM Task ¦WHER A = 1", `Found "WHER", ${AFTER_TYPE} Did you mean WHERE?`],
  ["SELECT Name FROM Task ¦State = 1", `Found "State", ${AFTER_TYPE}`],
  ["SELECT Name FROM Task¦;", `Found ";", ${AFTER_TYPE}`],
  ["SELECT Name FROM Task¦, User", `Found ",", ${AFTER_TYPE}`],
  ["SELECT Name FROM Task¦)", `Found ")", ${AFTER_TYPE}`],
  ["SELECT Name FROM Task WHERE ¦", `Found the end of the query, ${TEST}`],
  ["SELECT Name FROM Task WHERE ¦== 1", `Found "==", ${TEST}`],
  ["SELECT Name FROM Task WHERE ¦5 = A", `Found "5", ${TEST}`],
  ["SELECT Name FROM Task WHERE ¦AND A = 1", `Found "AND", ${TEST} A field of that name is written @AND.`],
  ["SELECT Name FROM Task WHERE A¦", `Found the end of the query, ${OPERATOR}`],
  ["SELECT Name FROM Task WHERE A ¦== 1", `Found "==", ${OPERATOR} Did you mean =?`],
  ["SELECT Name FROM Task WHERE A ¦!= 1", `Found "!=", ${OPERATOR} Did you mean <>?`],
  ["SELECT Name FROM Task WHERE A ¦=> 1", `Found "=>", ${OPERATOR} Did you mean >=?`],
  ["SELECT Name FROM Task WHERE A ¦=< 1", `Found "=<", ${OPERATOR} Did you mean <=?`],
  ["SELECT Name FROM Task WHERE A ¦<=> 1", `Found "<=>", ${OPERATOR}`],
  ["SELECT Name FROM Task WHERE A ¦IS NULL", `Found "IS", ${OPERATOR} Did you mean = or <>?`],
  ["SELECT Name FROM Task WHERE A ¦LIEK 'x'", `Found "LIEK", ${OPERATOR} Did you mean LIKE?`],
  ["SELECT Name FROM Task WHERE A ¦NOT IN (1)", `Found "NOT", ${OPERATOR} NOT stands before the field.`],
  ["SELECT Name FROM Task WHERE A ¦BETWEEN 1 AND 2", `Found "BETWEEN", ${OPERATOR}`],
  ["SELECT Name FROM Task WHERE A = ¦", "Found the end of the query, expected a value."],
  [
    "SELECT Name FROM Task WHERE A = ¦Active",
    "Found \"Active\", expected a value. A text takes quotes: 'Active'.",
  ],
  [
    "SELECT Name FROM Task WHERE A = ¦ture",
    "Found \"ture\", expected a value. Did you mean TRUE? A text takes quotes: 'ture'.",
  ],
  ["SELECT Name FROM Task WHERE A = ¦AND B = 1", 'Found "AND", expected a value.'],
  ["SELECT Name FROM Task WHERE A = ¦(1)", 'Found "(", expected a value.'],
  ["SELECT Name FROM Task WHERE A = ¦: p1", 'Found ":", expected a value.'],
  ["SELECT Name FROM Task WHERE A = ¦“x”", 'Found "“", expected a value.'],
  ["SELECT Name FROM Task WHERE A = 1 ¦B = 2", `Found "B", ${AFTER_TEST}`],
  ["SELECT Name FROM Task WHERE A = 1 ¦&& B = 2", `Found "&&", ${AFTER_TEST} Did you mean AND?`],
  ["SELECT Name FROM Task WHERE A = 1 ¦|| B = 2", `Found "||", ${AFTER_TEST} Did you mean OR?`],
  ["SELECT Name FROM Task WHERE A = 1 ¦ADN B = 2", `Found "ADN", ${AFTER_TEST} Did you mean AND?`],
  ["SELECT Name FROM Task WHERE A LIKE ¦5", 'Found "5", expected a string.'],
  ["SELECT Name FROM Task WHERE A LIKE ¦x", "Found \"x\", expected a string. A text takes quotes: 'x'."],
  [
    "SELECT Name FROM Task WHERE A IN ¦:p1",
    'Found ":p1", expected "(". A bind name stands for a value only.',
  ],
  ["SELECT Name FROM Task WHERE A IN (¦)", 'Found ")", expected SELECT or a value.'],
  ["SELECT Name FROM Task WHERE A IN (1,¦)", 'Found ")", expected a value.'],
  ["SELECT Name FROM Task WHERE A IN (1 ¦2)", 'Found "2", expected "," or ")".'],
  ["SELECT Name FROM Task WHERE A IN ¦(1, 2", 'Found a parenthesis that is never closed, expected ")".'],
  ["SELECT Name FROM Task WHERE A IN (¦", "Found the end of the query, expected SELECT or a value."],
  ["SELECT Name FROM Task WHERE A IN (SELECT ID¦, Name FROM Task)", 'Found ",", expected FROM.'],
  [
    "SELECT Name FROM Task WHERE A IN (SELECT ID FROM Task ¦LIMIT 1)",
    'Found "LIMIT", expected WHERE or ")".',
  ],
  [
    "SELECT Name FROM Task WHERE ¦(A = 1 ORDER BY A",
    'Found a parenthesis that is never closed, expected ")".',
  ],
  ["SELECT Name FROM Task WHERE ((A = 1) ¦ORDER BY A)", 'Found "ORDER", expected AND, OR or ")".'],
  ["SELECT Name FROM Task WHERE ¦((A = 1)", 'Found a parenthesis that is never closed, expected ")".'],
  // Values that are almost some
  [
    "SELECT Name FROM Task WHERE A = ¦2014-02-29",
    'Found "2014-02-29", expected a value. There is no such day.',
  ],
  [
    "SELECT Name FROM Task WHERE A = ¦2014-13-01",
    'Found "2014-13-01", expected a value. There is no such day.',
  ],
  ["SELECT Name FROM Task WHERE A = ¦2014-1-1", `Found "2014-1-1", expected a value. ${NUMBER}`],
  [
    "SELECT Name FROM Task WHERE A = ¦2014-01-01T08:00:00",
    'Found "2014-01-01T08:00:00", expected a value. A date with a time takes quotes.',
  ],
  ["SELECT Name FROM Task WHERE A = ¦2000hours", `Found "2000hours", expected a value. ${NUMBER}`],
  ["SELECT Name FROM Task WHERE A = ¦5y", `Found "5y", expected a value. ${NUMBER}`],
  ["SELECT Name FROM Task WHERE A = ¦1e5", `Found "1e5", expected a value. ${NUMBER}`],
  ["SELECT Name FROM Task WHERE A = ¦'x", `Found a string that is never closed, expected "'".`],
  ['SELECT Name FROM Task WHERE A = ¦"x', `Found a string that is never closed, expected '"'.`],
  ["SELECT Name FROM Task WHERE A = ¦'it''s AND B = 1", `Found a string that is never closed, expected "'".`],
  ["SELECT Name FROM Task WHERE A = 'it' ¦s' AND B = 1", `Found "s", ${AFTER_TEST}`],
  ["SELECT Name FROM Task WHERE (A = ¦'x) LIMIT 1", `Found a string that is never closed, expected "'".`],
  ["SELECT Name FROM Task WHERE (A = 1 ¦B = 'x) LIMIT 1", 'Found "B", expected AND, OR or ")".'],
  // The tail
  ["SELECT Name FROM Task GROUP ¦State", 'Found "State", expected BY.'],
  ["SELECT Name FROM Task GROUP BY ¦", "Found the end of the query, expected a field."],
  ["SELECT Name FROM Task ¦GROUPBY State", `Found "GROUPBY", ${AFTER_TYPE} Did you mean GROUP BY?`],
  ["SELECT Name FROM Task ¦ODER BY Name", `Found "ODER", ${AFTER_TYPE} Did you mean ORDER BY?`],
  ["SELECT Name FROM Task ORDER ¦Name", 'Found "Name", expected BY.'],
  ["SELECT Name FROM Task ORDER BY ¦5", 'Found "5", expected a field.'],
  [
    "SELECT Name FROM Task ORDER BY Name ¦DSC",
    'Found "DSC", expected ASC, DESC, ",", LIMIT, OFFSET or the end of the query. Did you mean DESC?',
  ],
  [
    "SELECT Name FROM Task ORDER BY Name DESC ¦ASC",
    'Found "ASC", expected ",", LIMIT, OFFSET or the end of the query.',
  ],
  [
    "SELECT Name FROM Task ORDER BY Name ASC ¦DESC",
    'Found "DESC", expected ",", LIMIT, OFFSET or the end of the query.',
  ],
  [
    "SELECT Name FROM Task ORDER BY Name ¦WHERE A = 1",
    'Found "WHERE", expected ASC, DESC, ",", LIMIT, OFFSET or the end of the query.',
  ],
  [
    "SELECT Name FROM Task GROUP BY State ¦HAVING A > 1",
    'Found "HAVING", expected ",", ORDER BY, LIMIT, OFFSET or the end of the query.',
  ],
  ["SELECT Name FROM Task LIMIT ¦", "Found the end of the query, expected a whole number."],
  ["SELECT Name FROM Task LIMIT ¦-5", 'Found "-5", expected a whole number.'],
  ["SELECT Name FROM Task LIMIT ¦2.5", 'Found "2.5", expected a whole number.'],
  ["SELECT Name FROM Task LIMIT ¦10h", 'Found "10h", expected a whole number.'],
  [
    "SELECT Name FROM Task LIMIT ¦:p1",
    'Found ":p1", expected a whole number. A bind name stands for a value only.',
  ],
  ["SELECT Name FROM Task LIMIT 5 ¦LIMIT 6", 'Found "LIMIT", expected OFFSET or the end of the query.'],
  ["SELECT Name FROM Task OFFSET 5 ¦LIMIT 5", 'Found "LIMIT", expected the end of the query.'],
  ["SELECT Name FROM Task LIMIT 5¦, 5", 'Found ",", expected OFFSET or the end of the query.'],
];

const ASSUMED: readonly (readonly [marked: string, what: string])[] = [
  ["SELECT ¦MIN(Work) FROM Task", "MIN"],
  ["SELECT ¦avg(Work) FROM Task", "AVG"],
  ["SELECT COUNT(¦*) FROM Task", "* in COUNT"],
  ["SELECT (SELECT Name FROM Resources ¦WHERE Name = 'x') FROM Task", "WHERE in a sub-select of the list"],
  ["SELECT Name FROM Task WHERE A = ¦null", "NULL"],
  ["SELECT Name FROM Task WHERE A = ¦'2014-11-03T08:00:00.0000000'", "A date with a time"],
  ['SELECT Name FROM Task WHERE A IN (1, ¦"2014-11-03T08:00")', "A date with a time"],
  ["SELECT Name FROM Task WHERE A = ¦30m", "The unit m of a duration"],
  ["SELECT Name FROM Task WHERE A = ¦2d", "The unit d of a duration"],
  ["SELECT Name FROM Task WHERE A = ¦1.5w", "The unit w of a duration"],
  ["SELECT Name FROM Task WHERE A = ¦8H", "The unit H of a duration"],
  ['SELECT Name FROM Task WHERE A = ¦"say ""x"""', 'A doubled " in a string'],
  ['SELECT Name FROM Task WHERE A LIKE ¦"%""%"', 'A doubled " in a string'],
  ["SELECT Name FROM Task WHERE A LIKE ¦:p1", "A bind name behind LIKE"],
];

describe("lintCzql", () => {
  it.each([...SOURCED, ...REGULAR])("finds nothing in %s", (text) => {
    expect(lintCzql(text)).toEqual([]);
  });

  it.each(SOURCED)("does not mind blanks and line breaks in %s", (text) => {
    expect(lintCzql(text.replaceAll(" ", "\n  "))).toEqual([]);
  });

  it.each(BROKEN)("finds one error in %s", (marked, message) => {
    const { text, offset } = split(marked);
    const problems = lintCzql(text);
    expect(problems.map((problem) => [problem.severity, problem.message])).toEqual([["error", message]]);
    expect(problems[0]?.position).toEqual(
      text.includes("\n") ? { offset, line: 2, column: 2 } : { offset, line: 1, column: offset + 1 },
    );
  });

  it.each(ASSUMED)("notes in %s that something is assumed", (marked, what) => {
    const { text, offset } = split(marked);
    expect(lintCzql(text)).toEqual([
      {
        severity: "note",
        message: `${what} is assumed; no source shows it.`,
        position: { offset, line: 1, column: offset + 1 },
        expected: [],
      },
    ]);
  });

  it("lists what was expected apart from the message too", () => {
    expect(lintCzql("SELECT Name FORM Task")[0]?.expected).toEqual([",", "FROM"]);
    expect(lintCzql("SELECT Name FROM Task GROUPBY A")[0]?.expected).toContain("GROUP BY");
    expect(lintCzql("SELECT COUNT(Name FROM Task")[0]?.expected).toEqual([")"]);
    expect(lintCzql("SELECT Name FROM Task WHERE A = 'x")[0]?.expected).toEqual(["'"]);
    expect(lintCzql("SELECT Name FROM Task WHERE A = ")[0]?.expected).toEqual(["a value"]);
  });

  it.each(["\n", "\r\n", "\r"])("counts lines that end in %j, also inside strings", (lineBreak) => {
    const lines = ["SELECT Name", "FROM Task", "WHERE A = 'one", "two' AND", "  B == 1"];
    expect(lintCzql(lines.join(lineBreak))[0]?.position).toEqual({
      offset: lines.slice(0, 4).join("").length + 4 * lineBreak.length + 4,
      line: 5,
      column: 5,
    });
  });

  it("gives notes and the first error by their places, and nothing behind the error", () => {
    const text = "SELECT MIN(Work) FROM Task WHERE A = NULL ANDD B == NULL LIMIT x";
    expect(lintCzql(text).map(({ severity, position }) => [severity, position.offset])).toEqual([
      ["note", 7],
      ["note", 37],
      ["error", 42],
    ]);
    const unclosed = "SELECT Name FROM Task WHERE (A = NULL";
    expect(lintCzql(unclosed).map(({ severity, position }) => [severity, position.offset])).toEqual([
      ["error", 28],
      ["note", 33],
    ]);
  });

  it("shortens what it repeats", () => {
    expect(lintCzql(`SELECT ${"x".repeat(40)}. FROM Task`)[0]?.message).toContain(`"${"x".repeat(29)}…"`);
    expect(lintCzql("SELECT 'a\nb' FROM Task")[0]?.message).toContain("the string 'a b', expected");
  });

  it("takes a hundred parentheses inside each other, and refuses more rather than fail", () => {
    const nested = (depth: number) =>
      `SELECT Name FROM Task WHERE ${"(".repeat(depth)}A = 1${")".repeat(depth)}`;
    expect(lintCzql(nested(100))).toEqual([]);
    expect(lintCzql(nested(50_000))).toMatchObject([
      {
        message: "Found a parenthesis inside 100 others, expected fewer of them.",
        position: { offset: 128 },
      },
    ]);
    expect(lintCzql(`${nested(1)} AND ${"(A = 1) AND ".repeat(200)} A = 1`)).toEqual([]);
    expect(lintCzql(`SELECT Name FROM Task WHERE ${"NOT ".repeat(50_000)} A = 1`)).toEqual([]);
  });

  it("reads long strings, closed or not", () => {
    const long = "''".repeat(200_000);
    expect(lintCzql(`SELECT Name FROM Task WHERE A = '${long}'`)).toEqual([]);
    expect(lintCzql(`SELECT Name FROM Task WHERE A = '${long}x`)).toMatchObject([
      { position: { offset: 32 } },
    ]);
  });

  it.each([undefined, null, 5, { q: "SELECT Name FROM Task" }])("refuses %j, which is no text", (text) => {
    expect(() => lintCzql(text as never)).toThrow(UsageError);
  });
});
