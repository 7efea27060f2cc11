import { unwrap, type KlipfolioClient } from "@clade/klipfolio";
import { expect } from "vitest";

type List = "/users" | "/groups" | "/roles" | "/tabs" | "/klips" | "/datasources";

/** Which page of which account's list is asked for; by default the caller's own. */
export interface PageQuery {
  readonly limit: number;
  readonly offset: number;
  readonly client_id?: string;
}

/** Compares a page of a list, and the list as the client reads it by such pages, with the ids that the list must have in all. */
export async function expectList(
  client: KlipfolioClient,
  list: List,
  { limit, offset, ...account }: PageQuery,
  ids: readonly string[],
): Promise<void> {
  const params = { query: { ...account, limit, offset } };
  const { data, meta } = await unwrap(client.GET(list, { params }));
  // The rows stand under the name of the list, alone.
  const [rows = []] = Object.values(data) as { id: string }[][];
  const expected = ids.slice(offset, offset + limit);
  expect(rows.map(({ id }) => id)).toEqual(expected);
  expect([meta.count, meta.total]).toEqual([expected.length, ids.length]);

  const read: string[] = [];
  for await (const { id } of client.items(list, { params: { query: { ...account, limit } } })) read.push(id);
  expect(read).toEqual(ids);
}
