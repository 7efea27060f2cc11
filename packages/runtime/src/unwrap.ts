import type { CallError } from "./errors/is-api-error.ts";

interface AnyResult {
  readonly data?: unknown;
  readonly error?: CallError | undefined;
}

/** The data of a result's successful form. */
export type DataOf<Result> = Result extends { readonly error?: undefined; readonly data: infer Data }
  ? Data
  : never;

function dataOrThrow<Result extends AnyResult>(result: Result): DataOf<Result> {
  if (result.error) throw result.error;
  return result.data as DataOf<Result>;
}

/** The last line of the call and the first of its caller are one step apart when `unwrap` awaits. */
async function settle<Result extends AnyResult>(outcome: PromiseLike<Result>): Promise<DataOf<Result>> {
  return dataOrThrow(await outcome);
}

/**
 * Turns a result into its data, for programs that would rather catch. For the ids that stand in `created` beside the data,
 * look at the result itself: `const { created, error } = await client.POST(…)`.
 * @example const { content } = await unwrap(client.GET("/contact"));
 * @throws the result's error, which is an `ApiError`
 */
export function unwrap<Result extends AnyResult>(outcome: PromiseLike<Result>): Promise<DataOf<Result>>;
export function unwrap<Result extends AnyResult>(outcome: Result): DataOf<Result>;
export function unwrap<Result extends AnyResult>(
  outcome: Result | PromiseLike<Result>,
): DataOf<Result> | Promise<DataOf<Result>> {
  return "then" in outcome ? settle(outcome) : dataOrThrow(outcome);
}
