import { quotaSentence, type Bundle } from "@clade/bundle";

/** How many requests the vendor takes, for a comment. */
export function quotaSentences({ "x-quota": quotas = [] }: Bundle): string[] {
  return quotas.length === 0
    ? ["Quota: none known."]
    : quotas.map((quota) => `Quota: ${quotaSentence(quota)}`);
}

/** The same on part of a line: `Quota: 5 a second for each company, the plan's number a day for each company` */
export function quotaClause({ "x-quota": quotas = [] }: Bundle): string {
  const amounts = quotas.map(({ requests, per, scope }) => {
    const amount = requests === undefined ? "the plan's number" : String(requests);
    return `${amount} ${per === "hour" ? "an" : "a"} ${per} for each ${scope}`;
  });
  return `Quota: ${amounts.length === 0 ? "none known" : amounts.join(", ")}`;
}
