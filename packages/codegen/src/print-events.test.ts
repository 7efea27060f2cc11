import type { VendorEvents } from "@clade/runtime";
import { describe, expect, test } from "vitest";
import { printEvents } from "./print-events.ts";
import { compile } from "./testing/compile.ts";

const long =
  "a property with so long a name that no line has room for more than one of them, and then some more";

const table: VendorEvents = {
  vendor: "pigeon",
  title: "Pigeon",
  events: {
    letterCame: {
      tells: ["text", "line\u2028break"],
      body: {
        type: "object",
        required: ["text"],
        properties: {
          text: { type: ["string", "null"] },
          [long]: { enum: [1, null, true, "a"] },
          'quote"d': { anyOf: [{ type: "string" }, { items: { type: "integer" } }] },
        },
      },
    },
    parcelCame: { proof: "/key", body: {} },
  },
};

/** What the printed module exports, as a JavaScript engine reads it. */
async function evaluate(text: string): Promise<unknown> {
  const javascript = text.replace(/^import.*$/m, "").replace(": VendorEvents", "");
  return ((await import(`data:text/javascript,${encodeURIComponent(javascript)}`)) as { events: unknown })
    .events;
}

describe("printEvents", () => {
  test("The module holds the table as it is.", async () => {
    expect(await evaluate(printEvents(table))).toEqual(table);
  });

  test("The module compiles under strict TypeScript.", () => {
    expect(compile({ "events.ts": printEvents(table) })).toEqual([]);
  });

  test("What is short stands on one line, and what is long on several, so that a change shows where it is.", () => {
    const lines = printEvents(table).split("\n");

    expect(lines).toContain('    "parcelCame": {"proof":"/key","body":{}},');
    expect(lines).toContain('          "text": {"type":["string","null"]},');
    expect(lines.some((line) => line.includes(long) && line.includes('"text"'))).toBe(false);
  });
});
