import type { Fault } from "./fault.ts";
import { leavesOf, otherValue } from "./other-value.ts";
import { valueAt } from "./plant-fault.ts";

const TABLE = /(?<=VendorBehaviour = )\{[\s\S]*\}(?=;\n$)/;

/** Only shown to people. */
const shown = new Set(["title"]);

/** The table in the text of a client's `behaviour.ts`. */
export function readTable(text: string): unknown {
  const [table] = TABLE.exec(text) ?? [];
  if (table === undefined) throw new Error("The client has no behaviour table that can be read as JSON.");
  return JSON.parse(table);
}

/** The same text with another table. */
export function withTable(text: string, table: unknown): string {
  return text.replace(TABLE, () => JSON.stringify(table, undefined, 2));
}

/** Every fault that can be planted in a behaviour table: each value changed. */
export function tableFaults(table: unknown): Fault[] {
  return leavesOf(table)
    .filter((place) => !shown.has(String(place[0])))
    .map((place) => ({
      kind: `client: ${String(nameIn(place))}`,
      place,
      edit: { set: otherValue(valueAt(table, place)) },
    }));
}

/** The nearest key that is a word of the table rather than a status, a code, a path or a place in a list. */
function nameIn(place: Fault["place"]): unknown {
  const keys = place.map((key, index) =>
    ["kindOfCode", "kindOfMessage", "mediaTypes", "created", "joins"].includes(String(place[index - 1]))
      ? undefined
      : key,
  );
  return keys.findLast((key) => typeof key === "string" && /^[a-z]+$/i.test(key));
}
