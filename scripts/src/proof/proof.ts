/** What a proof found out. */
export interface ProofResult {
  /** What was seen to hold, one line each. */
  readonly shown: readonly string[];
  /** What should hold and does not, one line each. The proof holds when there are none. */
  readonly faults: readonly string[];
}

/** Several results as one. */
export function joinResults(results: readonly ProofResult[]): ProofResult {
  return {
    shown: results.flatMap(({ shown }) => shown),
    faults: results.flatMap(({ faults }) => faults),
  };
}

/** One observation: `shown` when it holds, else the fault. */
export function observe(holds: boolean, shown: string, fault: string): ProofResult {
  return holds ? { shown: [shown], faults: [] } : { shown: [], faults: [fault] };
}

/** A result for the terminal. */
export function formatProof({ shown, faults }: ProofResult): string[] {
  return [...shown.map((line) => `  ok  ${line}`), ...faults.map((line) => `FAILED  ${line}`)];
}
