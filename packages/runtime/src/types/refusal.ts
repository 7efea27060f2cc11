import type { HttpError } from "../errors/http-error.ts";
import type { BodyOf, FailureData, ResponsesOf } from "./bodies.ts";
import type { IsSeveral } from "./media.ts";

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

type NumberOf<Text> = Text extends `${infer Value extends number}` ? Value : never;

/** Every status that a failure can have: `fetch` knows no other, and browsers give 0 for a redirect that they hide. */
type FailureStatus = 0 | NumberOf<`${3 | 4 | 5}${Digit}${Digit}`>;

/** The vendor answered with a status that the spec does not document here: with any of the bodies that it does, or another. */
export interface UndocumentedRefusal<Data, Documented> extends HttpError<Data> {
  // As a property of an interface, this is not computed before somebody looks at it.
  readonly status: Exclude<FailureStatus, Documented>;
}

/** An error for each documented status, and one for all others. */
type RefusalByStatus<Responses, Data> =
  | {
      [Status in keyof Responses]: Status extends number
        ? `${Status}` extends `${4 | 5}${string}`
          ? HttpError<BodyOf<Responses[Status]>, Status>
          : never
        : never;
    }[keyof Responses]
  | UndocumentedRefusal<Data, keyof Responses>;

/**
 * The `HttpError` of an operation. Only where the documented bodies differ is it a union by status: elsewhere that would tell
 * nothing more, and cost the compiler time.
 */
export type RefusalOf<Operation> =
  IsSeveral<NonNullable<FailureData<Operation>>> extends true
    ? RefusalByStatus<ResponsesOf<Operation>, FailureData<Operation>>
    : HttpError<FailureData<Operation>>;
