import type { BulkAnswer, BulkCall, operations } from "@clade/clarizen";
import { isObject, type FrontResponse } from "@clade/front";
import type { Call } from "../../../core/call.ts";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";

/** The most that a bulk call may have, in bytes. */
const MOST = 25_000_000;

/** Ends the work of calls that are all to be undone, with their answers. */
class Undone extends Error {
  override readonly name = "Undone";
  readonly answers: BulkAnswer[];

  constructor(answers: BulkAnswer[]) {
    super("A call of a transactional bulk has failed.");
    this.answers = answers;
  }
}

export const bulk: Handlers<operations> = {
  executeBulk: (call) => {
    const { requests, transactional = false } = call.body;
    const isNested = requests.some(({ url }) => /(?:^|\/)bulk\/execute\b/i.test(url));
    if (call.bytes.length > MOST || isNested) refuse(500, "invalidArgument");
    const perform = () => requests.map((request) => answerOf(call, request));
    return { status: 200, body: { responses: transactional ? allOrNothing(call, perform) : perform() } };
  },
};

/** Every call says how it went, also where what it did is undone. */
function allOrNothing({ store }: Call, perform: () => BulkAnswer[]): BulkAnswer[] {
  try {
    return store.transact(() => {
      const answers = perform();
      if (answers.some(({ statusCode }) => statusCode >= 400)) throw new Undone(answers);
      return answers;
    });
  } catch (error) {
    if (error instanceof Undone) return error.answers;
    throw error;
  }
}

function answerOf(call: Call, { url, method, body }: BulkCall): BulkAnswer {
  const target = `/${url.replace(/^\/+/, "")}`;
  const sent = typeof body === "string" ? { text: body } : body === undefined ? {} : { body };
  const { status, ...answer } = call.perform({ method, target, ...sent });
  return { statusCode: status, body: objectIn(answer) };
}

/** What is no object comes from the sandbox itself, which has no other words for a call that leads nowhere. */
function objectIn({ body }: Pick<FrontResponse, "body">): Record<string, unknown> {
  const text = typeof body === "string" ? body : "";
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? { ...value } : {};
  } catch {
    return text === "" ? {} : { message: text.trim() };
  }
}
