import type { FrontResponse } from "@clade/front";
import type { Call } from "./call.ts";
import { documentedAnswer, handledAnswer } from "./documented-answer.ts";
import type { AnyHandler } from "./handlers.ts";
import { Refusal } from "./refusal.ts";
import type { SandboxVendor } from "./sandbox-vendor.ts";

/** Carries out a right request, wholly or not at all. What has no behaviour answers with its example, and says so. */
export function answerRight({ handlers }: SandboxVendor, call: Call): FrontResponse {
  const { operation, store } = call;
  const handler = (handlers as Readonly<Record<string, AnyHandler | undefined>>)[operation.id];
  if (!handler) return exampleAnswer(call);
  try {
    return store.transact(() => handledAnswer(operation, handler(call)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, example } = error;
    return documentedAnswer(operation.id, status, operation.responses[String(status)], example);
  }
}

function exampleAnswer({ operation }: Call): FrontResponse {
  const [status = "200", response] =
    Object.entries(operation.responses).find(([code]) => /^[23]/.test(code)) ?? [];
  const answer = documentedAnswer(operation.id, Number(status), response);
  return { ...answer, headers: { ...answer.headers, "clade-example": "true" } };
}
