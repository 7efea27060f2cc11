import type { CallSettings, ClientTraits, VendorClient } from "@clade/runtime";

/** What a batch's methods are typed by: a batch neither reads lists page by page nor has a session to close. */
export interface BatchTraits<Traits extends ClientTraits> {
  readonly pages: object;
  readonly created: Traits["created"];
}

/** The client's methods, whose calls are gathered here and sent together. */
export type Batch<Paths, Traits extends ClientTraits> = Omit<
  VendorClient<Paths, BatchTraits<Traits>>,
  "quota"
>;

/** What a bulk can be told. `headers` and `timeout` are those of each bulk call that it takes. */
export interface BulkSettings extends CallSettings {
  /** Whether all calls are undone when one of them fails. Default: each is a transaction of its own. */
  readonly transactional?: boolean | undefined;
}

/** What a bulk resolves to. */
export interface BulkResults<Results> {
  /** The results of the calls, in the order in which the callback returned them. */
  readonly results: Results;
  /** How many bulk calls it took; each counts as one call of the day. */
  readonly calls: number;
}

/** The results of promises, by their places. */
type ResultsOf<Calls extends readonly Promise<unknown>[]> = {
  -readonly [Place in keyof Calls]: Awaited<Calls[Place]>;
};

/**
 * Sends several calls in one. The callback makes them as it would with the client and returns their promises in an array;
 * nothing is sent before it has returned, so it cannot wait for a result. They are carried out in the order in which they
 * were made. Each has the result that it would have by itself, and one that fails does not keep the others from being
 * carried out, unless `transactional` is true.
 *
 * What has more calls or is longer than the vendor takes is sent in several bulk calls, one after the other. Where one of
 * them fails as a whole, its error is the result of all calls in it, and of those behind it, which are not sent any more.
 *
 * @example
 * const { results } = await clarizen.bulk((batch) => [
 *   batch.POST("/data/objects/{typeName}/{id}", { params: { path }, body: { StartDate: "2014-04-20" } }),
 *   batch.GET("/data/objects/{typeName}/{id}", { params: { path, query: { fields: ["Duration"] } } }),
 * ]);
 * const [update, task] = results;
 * @throws UsageError where one of the calls cannot be made as written, or not in bulk; nothing is sent then
 */
export type Bulk<Paths, Traits extends ClientTraits> = <const Calls extends readonly Promise<unknown>[]>(
  collect: (batch: Batch<Paths, Traits>) => Calls,
  settings?: BulkSettings,
) => Promise<BulkResults<ResultsOf<Calls>>>;
