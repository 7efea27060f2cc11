import type { Bundle } from "@clade/bundle/document";

type Leniency = NonNullable<Bundle["x-leniency"]>[number]["accepts"];

/** Whether the vendor takes something beyond what its spec writes. */
export function accepts(bundle: Bundle, leniency: Leniency): boolean {
  return (bundle["x-leniency"] ?? []).some((entry) => entry.accepts === leniency);
}
