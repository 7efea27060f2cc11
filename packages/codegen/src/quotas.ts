import type { Bundle } from "@clade/bundle";
import type { QuotaBehaviour } from "@clade/runtime";

/** The vendor's quotas, without what is said to readers only; nothing where it has none. */
export function quotasOf(bundle: Bundle): QuotaBehaviour[] | undefined {
  return bundle["x-quota"]?.map(({ requests, per, scope, resets, beyond }) => ({
    ...(requests !== undefined && { requests }),
    per,
    scope,
    ...(resets && { resets }),
    ...(beyond !== undefined && { beyond }),
  }));
}
