/** What is called, and how often the fault comes. */
export const situations = ["read, once", "read, always", "create, always"] as const;

export type Situation = (typeof situations)[number];

/** How a call ends, `data` or the kind of its error, and how many requests the vendor saw: `network, 3`. */
export type Outcome = `${string}, ${number}`;

export type OutcomesOfFault = Readonly<Record<Situation, Outcome>>;

/** Where a vendor differs, and why. */
export interface Exception extends Partial<OutcomesOfFault> {
  readonly why: string;
}

/** By fault. */
export type Exceptions = Readonly<Record<string, Exception>>;

const transient = (kind: string): OutcomesOfFault => ({
  "read, once": "data, 2",
  "read, always": `${kind}, 3`,
  "create, always": `${kind}, 1`,
});

const lasting = (kind: string, requests = 1): OutcomesOfFault => ({
  "read, once": `${kind}, ${requests}`,
  "read, always": `${kind}, ${requests}`,
  "create, always": `${kind}, ${requests}`,
});

/** What every client makes of each fault, if nothing is said of its vendor. */
export const usualOutcomes: Readonly<Record<string, OutcomesOfFault>> = {
  "connection refused": transient("network"),
  "host not found": transient("network"),
  "connection reset before the head": transient("network"),
  "connection reset within the body": transient("network"),
  "head that never comes": transient("timeout"),
  "body that never ends coming": transient("timeout"),
  "truncated JSON": lasting("decode"),
  "invalid JSON": lasting("decode"),
  "HTML in place of JSON": lasting("decode"),
  "invalid gzip": lasting("decode"),
  "429 with Retry-After in seconds": transient("rate-limited"),
  "429 with Retry-After as a date": transient("rate-limited"),
  "429 without Retry-After": transient("rate-limited"),
  "500": transient("server"),
  "503": transient("server"),
  "body without end": lasting("decode"),
  // The fifth is not followed to a sixth.
  "redirect to itself": { ...lasting("server", 6), "read, once": "data, 2" },
  "redirect to another origin": lasting("server"),
};

/** The outcome that a vendor's client owes. */
export function outcomeOf(fault: string, situation: Situation, exceptions: Exceptions): Outcome {
  const outcome = exceptions[fault]?.[situation] ?? usualOutcomes[fault]?.[situation];
  if (outcome === undefined) throw new Error(`No outcome is known of the fault "${fault}".`);
  return outcome;
}
