import type { VendorBehaviour } from "@clade/runtime";
import { describe, expect, test } from "vitest";
import { behaviourTable } from "./behaviour-table.ts";
import { printBehaviour } from "./print-behaviour.ts";
import { compile } from "./testing/compile.ts";
import { pigeonBundle } from "./testing/pigeon-bundle.ts";

const smallest: VendorBehaviour = {
  vendor: "pigeon",
  title: "Pigeon",
  servers: ["https://pigeon.example"],
  secrets: {},
  errors: {},
  operations: {},
};

describe("printBehaviour", () => {
  test("The smallest table is printed as this module.", () => {
    expect(printBehaviour(smallest)).toBe(`import type { VendorBehaviour } from "@clade/runtime";

/** What the spec says about Pigeon beyond what HTTP and JSON already say. */
export const behaviour: VendorBehaviour = {
  "vendor": "pigeon",
  "title": "Pigeon",
  "servers": [
    "https://pigeon.example"
  ],
  "secrets": {},
  "errors": {},
  "operations": {}
};
`);
  });

  test("What is printed is the table that the client's runtime takes, under strict TypeScript.", () => {
    expect(compile({ "behaviour.ts": printBehaviour(behaviourTable("pigeon", pigeonBundle)) })).toEqual([]);
  });

  test("Messages of a vendor may hold quotes, line breaks and other scripts.", () => {
    const kindOfMessage = { 'It\'s "late".\nBye \\ 鸽子 \u2028': "conflict" } as const;
    const table: VendorBehaviour = { ...smallest, errors: { "409": { kind: "conflict", kindOfMessage } } };

    expect(compile({ "behaviour.ts": printBehaviour(table) })).toEqual([]);
  });

  test("A table that the runtime would not understand does not compile.", () => {
    const text = printBehaviour({ ...smallest, errors: { "500": { kind: "server" } } });

    expect(compile({ "behaviour.ts": text.replace('"server"', '"broken"') })).toEqual([
      expect.stringContaining("\"broken\"' is not assignable to type 'VendorErrorKind'"),
    ]);
    expect(compile({ "behaviour.ts": text.replace('"https://pigeon.example"', "") })).toHaveLength(1);
  });
});
