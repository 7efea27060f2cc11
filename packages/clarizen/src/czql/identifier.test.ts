import { UsageError } from "@clade/runtime";
import { describe, expect, it } from "vitest";
import { czql } from "./czql.ts";
import { identifier } from "./identifier.ts";

describe("identifier", () => {
  it.each(["Name", "@Name", "Manager.Name", "@Manager.Manager.Name", "C_RiskImpact", "_x9", "a"])(
    "puts %s into the text as it is",
    (path) => {
      const query = czql`SELECT ${identifier(path)} FROM Task`;
      expect(query).toEqual({ q: `SELECT ${path} FROM Task`, parameters: {} });
    },
  );

  it("can name types, and stand beside dots, parentheses and colons", () => {
    const [type, field] = [identifier("Task"), identifier("Name")];
    const { q } = czql`SELECT Manager.${field}, MAX(${field}) FROM ${type} WHERE @${field} = :${field}`;
    expect(q).toBe("SELECT Manager.Name, MAX(Name) FROM Task WHERE @Name = :Name");
  });

  it.each([
    "",
    " ",
    "9a",
    "@",
    "@@Name",
    "Manager.@Name",
    ".Name",
    "Name.",
    "Manager..Name",
    "Manager.9",
    "Name ",
    "Name\n",
    "Name FROM User",
    "Name,State",
    "COUNT(Name)",
    "Na-me",
    "Größe",
    "Name'",
    'Name"',
    "Name--",
    "Name/*",
    "Name;",
    ":p1",
    "*",
    "\u{ff2e}ame",
    "Name\0",
    "x OR 1=1",
  ])("refuses %j", (path) => {
    expect(() => identifier(path)).toThrow(UsageError);
    expect(() => identifier(path)).toThrow("is no identifier. It must be a name of ASCII letters");
  });

  it.each([undefined, null, 7, ["Name"], new String("Name"), { toString: () => "Name" }])(
    "refuses %o, which is no string",
    (path) => {
      expect(() => identifier(path as never)).toThrow(
        /^An identifier must be a string; got a value of type/u,
      );
    },
  );

  it("shows no more than the beginning of what it refuses", () => {
    expect(() => identifier(`${"x".repeat(100)}!`)).toThrow(`"${"x".repeat(29)}…" is no identifier.`);
  });

  it("cannot be forged", () => {
    const genuine = identifier("Name");
    const forgeries: unknown[] = [
      { path: "x; y" },
      Object.assign({}, genuine),
      Object.create(genuine),
      Object.create(Object.getPrototypeOf(genuine) as object),
      Object.assign(Object.create(Object.getPrototypeOf(genuine) as object) as object, { path: "x" }),
      structuredClone(genuine),
      JSON.parse(JSON.stringify(genuine)),
      new Proxy(genuine, {}),
    ];
    for (const forgery of forgeries) {
      expect(() => czql`SELECT ${forgery as never} FROM Task`).toThrow(
        "Beside values, only what czql or identifier() returned can be put in, and no copy of it.",
      );
    }
  });

  it("is checked also where its own constructor is called", () => {
    const { constructor } = identifier("Name") as unknown as { constructor: new (path: string) => unknown };
    expect(() => new constructor("Name FROM User")).toThrow(UsageError);
  });
});
