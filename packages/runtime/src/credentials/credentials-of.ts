import type { OperationBehaviour } from "../behaviour.ts";
import type { Authentication, Credentials } from "./authentication.ts";

/** The credentials that go with a call by themselves: none where anybody may call, or where they are traded for a session. */
export async function credentialsOf(
  authentication: Authentication,
  operation: OperationBehaviour,
): Promise<Credentials> {
  if (operation.anonymous || !("credentialsFor" in authentication)) return {};
  return authentication.credentialsFor(operation);
}
