import type { QuotaBehaviour } from "../behaviour.ts";
import { createClient } from "../create-client.ts";
import type { ClientOptions } from "../options/client-options.ts";
import type { VendorClient } from "../types/vendor-client.ts";
import { pigeonBehaviour } from "./pigeon-behaviour.ts";
import type { PigeonPaths } from "./pigeon-paths.ts";

/** What a company may send in a second, and what its plan lets it send in a day. */
export const pigeonQuotas: readonly QuotaBehaviour[] = [
  { requests: 5, per: "second", scope: "company", beyond: "429" },
  { per: "day", scope: "company", resets: { at: "00:00", zone: "America/New_York" }, beyond: "429" },
];

/** The client of the made-up vendor, had it quotas. */
export function createQuotaClient(
  options: ClientOptions = {},
  quotas: readonly QuotaBehaviour[] = pigeonQuotas,
): VendorClient<PigeonPaths> {
  const errors = { ...pigeonBehaviour.errors, "429": { kind: "rate-limited", message: "body" } } as const;
  return createClient<PigeonPaths>({ ...pigeonBehaviour, errors, quotas }, options, {
    ownOptions: [],
    authenticate: () => ({ secrets: [], credentialsFor: () => ({}) }),
  });
}
