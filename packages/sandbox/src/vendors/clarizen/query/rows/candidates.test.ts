import { expect, test } from "vitest";
import type { QueryContext } from "../context.ts";
import type { EntitySource, StoredEntity } from "../entity-source.ts";
import { findByCzql } from "../kinds/czql-query.ts";
import { smallContext } from "../testing/small-organization.ts";

/** A context that counts the tasks that are gone through without an index. */
function counting(): QueryContext & { readonly walked: () => number } {
  const context = smallContext();
  let walked = 0;
  function* entities(typeName: string): Iterable<StoredEntity> {
    for (const entity of context.source.entities(typeName)) {
      if (entity.typeName === "Task") walked++;
      yield entity;
    }
  }
  const source: EntitySource = { ...context.source, entities };
  return { ...context, source, walked: () => walked };
}

test.each([
  ["ID = '/Task/a'", 1, 0],
  ["ID IN ('/Task/a', '/Task/b')", 2, 0],
  ["Task = '/Task/a'", 1, 0],
  ["Manager = '/User/sam'", 2, 0],
  ["State = 'Completed' AND Manager = '/User/sam'", 1, 0],
  ["Manager IN ('/User/sam', '/User/ann')", 3, 0],
  ["Manager IN (SELECT ID FROM User)", 3, 0],
  ["Manager <> '/User/sam'", 2, 4],
  ["Manager = NULL", 1, 4],
  ["Manager = '/User/sam' OR Priority = 3", 3, 4],
  ["NOT Manager = '/User/sam'", 2, 4],
  ["State = 'Active'", 1, 4],
  ["Manager.Name = 'Sam'", 2, 4],
])("%s finds %i tasks, and goes through %i without an index", (where, found, walked) => {
  const context = counting();
  const rows = [...findByCzql(context, { q: `SELECT Name FROM Task WHERE ${where}` }).rows];
  expect([rows.length, context.walked()]).toEqual([found, walked]);
});

test("related entities are found without a walk through all", () => {
  const context = counting();
  const found = findByCzql(context, { q: "SELECT (SELECT Name FROM Children) FROM Project" });
  expect(Array.from(found.rows, (row) => found.render(row))).toHaveLength(3);
  expect(context.walked()).toBe(0);
});
