import type { QuotaBehaviour, VendorBehaviour } from "../behaviour.ts";

/** The quotas of which a status says that one is used up. */
export function beyondQuota({ quotas = [] }: VendorBehaviour, status: number): QuotaBehaviour[] {
  return quotas.filter(({ beyond }) => beyond === String(status));
}
