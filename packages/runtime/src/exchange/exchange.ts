import type { Call, Progress } from "../call.ts";
import type { SessionUse } from "../credentials/admission.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { TakeTurn } from "../quota/turns.ts";
import { isSuccess } from "../response/is-success.ts";
import { readBoundedText } from "../response/read-bounded-text.ts";
import { readData, type ReadData } from "../response/read-data.ts";
import { readFile } from "../response/read-file.ts";
import type { Deadline } from "./deadline.ts";
import { restBeforeRepeating } from "./repetition.ts";

/** The vendor's answer, read: what was asked for, or the text of a refusal. */
export type Answer = { readonly response: Response } & (ReadData | { readonly refusal: string });

/** By its shape, since platforms and test environments bring responses of their own. */
function isResponse(value: unknown): value is Response {
  if (typeof value !== "object" || value === null) return false;
  const { status, statusText, headers } = value as Partial<Response>;
  const isHeaders = typeof headers?.get === "function" && typeof headers[Symbol.iterator] === "function";
  return typeof status === "number" && typeof statusText === "string" && isHeaders;
}

async function sendOnce(call: Call, request: Request, progress: Progress): Promise<Response> {
  progress.attempts += 1;
  // A clone each time: a body is used up by sending it.
  const response: unknown = await call.context.options.fetch(request.clone());
  if (isResponse(response)) return response;
  throw new UsageError('"fetch" must return a Response or a promise of one.', { option: "fetch" });
}

/** Sends when it is this call's turn. The time until then is not the call's own, and its session may end in it. */
async function sendInTurn(
  call: Call,
  request: Request,
  deadline: Deadline,
  progress: Progress,
  takeTurn: TakeTurn,
  session: SessionUse | undefined,
): Promise<Response | undefined> {
  deadline.pause();
  const turn = await takeTurn(deadline.signal, session?.isOver);
  deadline.resume();
  if (turn.isInVain) return undefined;
  try {
    return await sendOnce(call, request, progress);
  } finally {
    turn.end();
  }
}

async function send(
  call: Call,
  request: Request,
  deadline: Deadline,
  progress: Progress,
  session: SessionUse | undefined,
): Promise<Response | undefined> {
  const takeTurn = call.context.turns.enter();
  for (;;) {
    const response = await sendInTurn(call, request, deadline, progress, takeTurn, session);
    if (!response) return undefined;
    progress.response = response;
    const rest = restBeforeRepeating(call, response, deadline, progress);
    if (!rest) return response;
    response.body?.cancel().catch(() => undefined);
    await rest();
    deadline.signal.throwIfAborted();
    delete progress.response;
  }
}

/**
 * Sends the request in its turn, repeats it where the vendor wants that, and reads the answer. Rejects if none can be had.
 * Undefined if the session was over before the request could be sent.
 */
export async function exchange(
  call: Call,
  request: Request,
  deadline: Deadline,
  progress: Progress,
  session?: SessionUse,
): Promise<Answer | undefined> {
  const response = await send(call, request, deadline, progress, session);
  if (!response) return undefined;
  if (!isSuccess(response, call.operation)) return { response, refusal: await readBoundedText(response) };
  const read = (body: Response): Promise<unknown> => readFile(call, progress, body);
  return { response, ...(await readData(call.method, response, call.operation, read)) };
}
