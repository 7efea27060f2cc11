import type { Quotas } from "@clade/spec-rules";

type Quota = Quotas[number];

/** How many requests the vendor takes: `25 requests a second for each key; beyond that it answers 429.` */
export function quotaSentence({ requests, per, scope, ceiling, resets, beyond }: Quota): string {
  const amount =
    requests === undefined ? "A number of requests that depends on the plan" : `${String(requests)} requests`;
  const clauses = [
    `${amount} ${per === "hour" ? "an" : "a"} ${per} for each ${scope}`,
    ceiling !== undefined && `${String(ceiling)} for all together`,
    resets && `counted anew at ${resets.at} (${resets.zone})`,
    beyond && `beyond that it answers ${beyond}`,
  ];
  return `${clauses.filter(Boolean).join("; ")}.`;
}
