import type { VendorBehaviour } from "@clade/runtime";
import { describe, expect, test } from "vitest";
import { printTraits } from "./print-traits.ts";
import { compile } from "./testing/compile.ts";

function tableWith(operations: VendorBehaviour["operations"]): VendorBehaviour {
  return {
    vendor: "pigeon",
    title: "Pigeon",
    servers: ["https://pigeon.example"],
    secrets: {},
    errors: {},
    operations,
  };
}

/** What strict TypeScript says about a program that uses the printed types. */
function complaintsAbout(operations: VendorBehaviour["operations"], program: string): string[] {
  const all = `import type { Traits } from "./traits.ts";\n${program}\n`;
  return compile({ "traits.ts": printTraits(tableWith(operations)), "program.ts": all });
}

describe("printTraits", () => {
  test("A vendor without lists or creation has the empty traits.", () => {
    expect(printTraits(tableWith({ "GET /letters": { id: "listLetters" } })))
      .toBe(`/** What the types of a Pigeon client know beyond paths and bodies. */
export interface Traits {
  /** Lists that are read page by page: the keys that lead to the items of an answer. */
  pages: {};
  /** Calls that create: the ids that their answers tell. */
  created: {};
}
`);
  });

  test("A list is known by its path, with the keys that lead to its items.", () => {
    const pages = (items: string) => ({ id: "list", pages: { style: "byOffset", items } });

    expect(
      complaintsAbout(
        { "GET /letters": pages("/data/old~1new"), "GET /pigeons/{id}/flights": pages("") },
        `export const lists: Traits["pages"] = { "/letters": ["data", "old/new"], "/pigeons/{id}/flights": [] };
export const known: { [Path in keyof Traits["pages"]]: null } = { "/letters": null, "/pigeons/{id}/flights": null };
// @ts-expect-error -- other keys
export const wrong: Traits["pages"]["/letters"] = ["data", "old"];`,
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
});
