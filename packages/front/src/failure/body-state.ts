import type { RequestFaults } from "./request-faults.ts";

type BodyState = "ignored" | "missing" | "unparsable" | "invalid" | "right";

/** What a request's body is to the operation. */
export function bodyState({ parts, diagnostics }: RequestFaults): BodyState {
  const { state } = parts.body;
  if (state === "ignored" || state === "unparsable") return state;
  if (state === "empty") return parts.operation.requestBody?.required ? "missing" : "right";
  return diagnostics.some(({ path }) => path[0] === "body") ? "invalid" : "right";
}
