import type { Bundle, Operation } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { initOf } from "./call-operation.ts";
import { valueAt } from "./value-at.ts";

/** A page as a client gives it. */
interface ReadPage {
  readonly items: readonly unknown[];
  readonly data: unknown;
}

/** What a client with paged lists has beside its calls. */
interface ListReader {
  pages(path: string, init: object): AsyncIterable<ReadPage>;
}

/** Declares that a client takes the items of each paged list from where the spec says that they stand. */
export function describeLists(bundle: Bundle, operations: readonly Operation[], client: () => object): void {
  const lists = operations.flatMap((operation) => {
    const use = operation.object["x-pagination"];
    const items = use?.items ?? bundle["x-pagination"]?.[use?.style ?? ""]?.items;
    return items === undefined ? [] : [{ id: operation.id, operation, items }];
  });

  describe.skipIf(lists.length === 0)("paged lists", () => {
    test.each(lists)(
      "the client finds the items of $id where the spec says",
      async ({ operation, items }) => {
        const reader = client() as ListReader;

        const page = await firstOf(reader.pages(operation.path, initOf(operation)));

        expect(page?.items.length).toBeGreaterThan(0);
        expect(page?.items).toEqual(valueAt(page?.data, items));
      },
    );
  });
}

async function firstOf<Item>(items: AsyncIterable<Item>): Promise<Item | undefined> {
  for await (const item of items) return item;
  return undefined;
}
