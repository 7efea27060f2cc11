import type { OperationBehaviour, VendorBehaviour } from "../behaviour.ts";
import { errorBehaviour, kindOfStatus } from "../response/error-behaviour.ts";

/** Statuses by which HTTP itself says that a later request may fare better. */
const TRANSIENT = new Set([408, 429, 502, 503, 504]);

/**
 * Whether a refusal may be a passing one. A 500 is where nothing else is known of it: some vendors answer a wrong request with
 * it, and would do so again.
 */
export function isTransient(
  behaviour: VendorBehaviour,
  operation: OperationBehaviour,
  status: number,
): boolean {
  if (status !== 500) return TRANSIENT.has(status);
  const known = errorBehaviour(behaviour, operation, status);
  const meansSeveral = known?.kindOfCode !== undefined || known?.kindOfMessage !== undefined;
  return (known?.kind ?? kindOfStatus(status)) === "server" && !meansSeveral;
}
