import { findVendors, readBundle, type Bundle } from "@clade/bundle";
import { fixtureBundle } from "@clade/front/testing";
import { startMock, type Mock, type MockOptions } from "../start-mock.ts";

/** A started mock and a way to call it. */
export interface MockUnderTest extends Mock {
  /** Follows no redirect. `path` begins with the vendor's prefix. */
  readonly call: (path: string, init?: RequestInit) => Promise<Response>;
  /** What the mock would have written to the standard error stream. */
  readonly reports: readonly string[];
}

/** Prism takes seconds to load while other tests run beside these. */
export const patience = 60_000;

/** Starts the mock of the invented vendor `fixture` on a free port. */
export async function mockFixture(options: MockOptions = {}): Promise<MockUnderTest> {
  const reports: string[] = [];
  const report = (line: string): void => void reports.push(line);
  const mock = await startMock({ bundles: { fixture: fixtureBundle }, report, ...options });
  await mock.ready().catch(() => undefined);
  const call = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(mock.origin + path, { redirect: "manual", ...init });
  return { ...mock, call, reports };
}

/** The bundle of a vendor of this workspace. */
export function bundleOf(name: string): Bundle {
  const vendor = findVendors().find((candidate) => candidate.name === name);
  if (!vendor) throw new Error(`There is no vendor ${name}.`);
  return readBundle(vendor.bundlePath);
}

export const token = { authorization: `Basic ${Buffer.from("token:X").toString("base64")}` };
export const stranger = { authorization: `Basic ${Buffer.from("stranger:whatever").toString("base64")}` };
export const jsonType = { "content-type": "application/json" };
