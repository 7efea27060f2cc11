import type { Call } from "./call.ts";
import type { AnswerOf, OperationType } from "./operation-types.ts";

/**
 * Does what the vendor does. All of it is undone if it throws. It runs to its end before another starts, so it is never
 * asynchronous.
 */
export type Handler<Type extends OperationType> = (call: Call<Type>) => AnswerOf<Type>;

/** Behaviour by operationId. An operation that is missing here answers with its documented example. */
export type Handlers<Operations> = {
  readonly [Id in keyof Operations]?: Operations[Id] extends OperationType ? Handler<Operations[Id]> : never;
};

/** A handler of an operation that is known at run time only. */
export type AnyHandler = (call: Call) => AnyAnswer;

/** What any handler answers. */
export interface AnyAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly mediaType?: string;
}
