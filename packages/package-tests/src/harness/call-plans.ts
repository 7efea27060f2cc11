import { findVendors, readBundle } from "@clade/bundle";
import { startMock } from "@clade/mock";
import { createSandbox } from "@clade/sandbox";
import type { CallPlan } from "../consumer/try-client.ts";
import { plannedCall } from "./planned-call.ts";
import { publicPackages } from "./public-packages.ts";

/** A call for every client, and what its vendor's spec says comes of it. */
export interface Plans {
  readonly calls: readonly CallPlan[];
  /** By the client's name. */
  readonly expected: Readonly<Record<string, { readonly data: unknown; readonly kind: string }>>;
  /** Ends the mock that the calls go to. */
  readonly close: () => Promise<void>;
}

/**
 * Plans a call for every client that is published, and starts the mock that answers them. A client whose vendor has no behaviour in
 * the sandbox is left out, since nobody tells its credentials.
 */
export async function makeCallPlans(): Promise<Plans> {
  const clients = publicPackages().filter(({ vendor }) => vendor !== undefined);
  const bundles = new Map(findVendors().map(({ name, bundlePath }) => [name, readBundle(bundlePath)]));
  const { about, credentials } = await createSandbox();
  const mock = await startMock();
  await mock.ready();
  const planned = clients.flatMap(({ name, vendor = "" }) => {
    const bundle = bundles.get(vendor);
    if (bundle === undefined || about[vendor] === undefined) return [];
    const options = { ...credentials[vendor], baseUrl: mock.baseUrls[vendor] ?? "" };
    return [{ name, options, ...plannedCall(bundle) }];
  });
  return {
    calls: planned.map(({ name, options, path, params, refusal }) => ({
      name,
      options,
      path,
      params,
      refusal,
    })),
    expected: Object.fromEntries(planned.map(({ name, data, kind }) => [name, { data, kind }])),
    close: mock.close,
  };
}
