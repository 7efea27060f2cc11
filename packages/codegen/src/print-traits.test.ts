import type { VendorBehaviour } from "@clade/runtime";
import { describe, expect, test } from "vitest";
import { printTraits } from "./print-traits.ts";
import { compile } from "./testing/compile.ts";
import type { TypeFacts } from "./type-facts.ts";

function tableWith(operations: VendorBehaviour["operations"]): VendorBehaviour {
  return {
    vendor: "pigeon",
    title: "Pigeon",
    servers: ["https://pigeon.example"],
    secrets: {},
    errors: {},
    pagination: {
      byOffset: {
        by: "offset",
        start: "from",
        limit: { parameter: "size", usual: 25 },
        total: "/total",
        advance: "items",
      },
      byTurn: { by: "pass-back", start: "/turn", more: "/more", next: "/turn" },
    },
    operations,
  };
}

const nothing: TypeFacts = { refusalsDiffer: false, about: {} };

/** What strict TypeScript says about a program that uses the printed types. */
function complaintsAbout(operations: VendorBehaviour["operations"], program: string): string[] {
  const all = `import type { Traits } from "./traits.ts";\n${program}\n`;
  return compile({ "traits.ts": printTraits(tableWith(operations), nothing), "program.ts": all });
}

describe("printTraits", () => {
  test("A vendor without lists or creation has the empty traits.", () => {
    expect(printTraits(tableWith({ "GET /letters": { id: "listLetters" } }), nothing))
      .toBe(`/** What the types of a Pigeon client know beyond paths and bodies. */
export interface Traits {
  /** Lists that are read page by page, by path: with which method, and where an answer has the items. */
  pages: {};
  /** Calls that create: the ids that their answers tell. */
  created: {};
  /** What an editor shows of each call. */
  about: {};
}
`);
  });

  test("A list is known by its path, with its method, its kind of paging, and the keys that lead to its items.", () => {
    const pages = (style: string, items: string) => ({ id: "list", pages: { style, items } });

    expect(
      complaintsAbout(
        {
          "GET /letters": pages("byOffset", "/data/old~1new"),
          "GET /pigeons/{id}/flights": pages("byOffset", ""),
          "GET /rings": { id: "listRings" },
          "POST /rings": pages("byTurn", "/rings"),
        },
        `export const lists: Traits["pages"] = {
  "/letters": { method: "get", by: "offset", items: ["data", "old/new"] },
  "/pigeons/{id}/flights": { method: "get", by: "offset", items: [] },
  "/rings": { method: "post", by: "pass-back", items: ["rings"] },
};
export const known: { [Path in keyof Traits["pages"]]: null } = {
  "/letters": null, "/pigeons/{id}/flights": null, "/rings": null,
};
// @ts-expect-error -- other keys
export const keys: Traits["pages"]["/letters"]["items"] = ["data", "old"];
// @ts-expect-error -- another method
export const method: Traits["pages"]["/rings"]["method"] = "get";
// @ts-expect-error -- another kind of paging
export const by: Traits["pages"]["/rings"]["by"] = "offset";`,
      ),
    ).toEqual([]);
  });

  test("A call that creates is known by method and path, with the names of its ids.", () => {
    const created = { letter_id: { at: "/0/id" }, "stamp-id": { at: "/stamp", optional: true } } as const;

    expect(
      complaintsAbout(
        { "POST /letters": { id: "createLetter", created } },
        `type Ids = Traits["created"]["POST /letters"];
export const one: Ids = { letter_id: "1" };
export const both: Ids = { letter_id: "1", "stamp-id": "2" };
// @ts-expect-error -- the letter's id is always there
export const none: Ids = { "stamp-id": "2" };`,
      ),
    ).toEqual([]);
  });

  test("A vendor whose session can be closed has clients that can be closed; any other vendor does not.", () => {
    const open = { operation: "POST /doors", token: "/token" };
    const session = { open, header: { name: "authorization", value: "Door {token}" } };
    const traitsWith = (parts: Partial<VendorBehaviour>) =>
      printTraits({ ...tableWith({}), ...parts }, nothing);

    expect(traitsWith({ session: { ...session, close: "GET /leave" } })).toContain("\n  closes: true;\n");
    expect(traitsWith({ session })).not.toContain("closes");
  });

  test("A vendor whose failures have bodies that differ by status is known for it.", () => {
    expect(printTraits(tableWith({}), { ...nothing, refusalsDiffer: true })).toContain(
      "\n  refusalsDiffer: true;\n",
    );
    expect(printTraits(tableWith({}), nothing)).not.toContain("refusalsDiffer");
  });

  test("The line about a call is a type, whatever stands in it.", () => {
    const line = 'Lists "letters" \\ all of them. It\'s */ fine.';
    const program = `import type { Traits } from "./traits.ts";
export const about: Traits["about"]["GET /letters"] = ${JSON.stringify(line)};
// @ts-expect-error -- another line
export const other: Traits["about"]["GET /letters"] = "Lists letters.";`;
    const traits = printTraits(tableWith({}), { ...nothing, about: { "GET /letters": line } });

    expect(compile({ "traits.ts": traits, "program.ts": program })).toEqual([]);
  });
});
