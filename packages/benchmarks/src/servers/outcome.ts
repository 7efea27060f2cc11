/** What every answer to a request shall be. */
export type Outcome = "success" | "refusal";

export function isOutcome(outcome: Outcome, status: number): boolean {
  return outcome === "success" ? status < 400 : status >= 400;
}
