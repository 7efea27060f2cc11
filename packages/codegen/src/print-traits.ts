import type { CreatedId, VendorBehaviour } from "@clade/runtime";
import type { TypeFacts } from "./type-facts.ts";

/** What the table and the spec say about the types of a client, as a TypeScript module. */
export function printTraits(
  { title, operations, pagination = {}, session }: VendorBehaviour,
  { refusalsDiffer, about }: TypeFacts,
): string {
  const rows = Object.entries(operations);
  const pages = rows.flatMap(([key, { pages: list }]) => {
    const style = list && pagination[list.style];
    const space = key.indexOf(" ");
    return style
      ? [[key.slice(space + 1), printList(key.slice(0, space), style.by, list.items)] as const]
      : [];
  });
  const created = rows.flatMap(([key, { created: ids }]) => (ids ? [[key, printIds(ids)] as const] : []));
  return [
    `/** What the types of a ${title} client know beyond paths and bodies. */`,
    "export interface Traits {",
    "  /** Lists that are read page by page, by path: with which method, and where an answer has the items. */",
    `  pages: ${printObject(pages)};`,
    "  /** Calls that create: the ids that their answers tell. */",
    `  created: ${printObject(created)};`,
    ...(session?.close === undefined
      ? []
      : ["  /** The client has a session, which can be closed. */", "  closes: true;"]),
    ...(refusalsDiffer
      ? ["  /** Some failures of one call have bodies that differ by status. */", "  refusalsDiffer: true;"]
      : []),
    "  /** What an editor shows of each call. */",
    `  about: ${printObject(Object.entries(about).map(([key, line]) => [key, JSON.stringify(line)]))};`,
    "}",
    "",
  ].join("\n");
}

function printObject(entries: readonly (readonly [name: string, type: string])[]): string {
  if (entries.length === 0) return "{}";
  return ["{", ...entries.map(([name, type]) => `    ${JSON.stringify(name)}: ${type};`), "  }"].join("\n");
}

function printList(method: string, by: string, items: string): string {
  return `{ method: "${method.toLowerCase()}"; by: "${by}"; items: ${printKeys(items)} }`;
}

function printKeys(pointer: string): string {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => JSON.stringify(key.replaceAll("~1", "/").replaceAll("~0", "~")));
  return `[${keys.join(", ")}]`;
}

function printIds(ids: Readonly<Record<string, CreatedId>>): string {
  const properties = Object.entries(ids).map(
    ([name, { optional }]) => `${JSON.stringify(name)}${optional ? "?" : ""}: string`,
  );
  return `{ ${properties.join("; ")} }`;
}
