/** The answer to one call of a bulk. */
export interface CallAnswer {
  readonly statusCode: number;
  readonly body?: unknown;
}

/** The answers to the calls of a bulk, or what is wrong with them, as a sentence goes on after the status. */
export type ReadAnswers = { readonly answers: readonly CallAnswer[] } | { readonly problem: string };

/** Statuses that forbid a body. */
const BODILESS = [204, 205, 304];

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function isAnswer(value: unknown): value is CallAnswer {
  if (!isObject(value) || !("statusCode" in value)) return false;
  const { statusCode } = value;
  return Number.isInteger(statusCode) && Number(statusCode) >= 200 && Number(statusCode) <= 599;
}

/** Reads the body of a bulk call's answer: one answer for each of so many calls. */
export function readAnswers(data: unknown, calls: number): ReadAnswers {
  const responses: unknown = isObject(data) && "responses" in data ? data.responses : undefined;
  if (!Array.isArray(responses)) return { problem: "without a list at /responses" };
  if (responses.length !== calls) {
    return { problem: `with ${responses.length} in place of ${calls} answers at /responses` };
  }
  if (responses.every(isAnswer)) return { answers: responses };
  const place = responses.findIndex((response) => !isAnswer(response));
  return { problem: `without an HTTP status at /responses/${place}/statusCode` };
}

/**
 * Makes an answer into the response that its call would have had by itself.
 * @param headers the headers that it is to have beside its content type
 */
export function responseOf({ statusCode, body }: CallAnswer, headers?: Headers): Response {
  const isEmpty = body === undefined || body === null || BODILESS.includes(statusCode);
  const own = new Headers(headers);
  own.delete("content-type");
  if (!isEmpty) own.set("content-type", "application/json");
  return new Response(isEmpty ? null : JSON.stringify(body), { status: statusCode, headers: own });
}
