import { createFront, firstLineToTry, RequestLog, vendorBaseUrl } from "@clade/front";
import {
  type BundleChoice,
  type FaultRule,
  findBundles,
  type Limits,
  type NamedBundle,
  type RequestMemory,
  serve,
} from "@clade/front/node";
import { createMockVendor } from "./create-mock-vendor.ts";
import { notice } from "./notice.ts";
import { createOwnVendor } from "./own-spec/create-own-vendor.ts";
import type { OwnSpec } from "./own-spec/own-spec.ts";

/** What to mock, and where. */
export interface MockOptions extends BundleChoice {
  /**
   * Documents of OpenAPI 3.0 or 3.1 to serve beside the vendors: paths of files of YAML or JSON. With `vendors: []` they are served
   * alone.
   */
  readonly specs?: readonly (string | OwnSpec)[];
  /** By default 0: any free port. */
  readonly port?: number;
  /** By default `127.0.0.1`, which only this machine can reach. */
  readonly host?: string;
  /** In place of the default limits on requests, and on the time for an answer. */
  readonly limits?: Partial<Limits>;
  /** Faults that the requests to a vendor, or to one of its operations, meet. A request's own header `clade-fault` wins. */
  readonly faults?: readonly FaultRule[];
  /** Takes what goes wrong inside, line by line. By default it is written to the standard error stream. */
  readonly report?: (line: string) => void;
}

/** A mock that listens. */
export interface Mock extends RequestMemory {
  /** Such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** By vendor, what its client takes as base URL: `http://127.0.0.1:4010/cligs/api/v1`. */
  readonly baseUrls: Readonly<Record<string, string>>;
  /** By vendor, a curl command to try. */
  readonly linesToTry: Readonly<Record<string, string>>;
  /**
   * Waits until Prism is loaded, so that every vendor can answer without a delay. It reads each operation when that is asked for
   * first, which takes some milliseconds.
   */
  readonly ready: () => Promise<void>;
  /** Forgets the requests that it has seen. */
  readonly reset: () => void;
  /** Ends at once, with all connections. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the mocks of some vendors, or of all, in this process and on one port. It listens before Prism is loaded, so
 * that the first request of each vendor may wait for a second or two.
 *
 * @throws Error when a vendor or a fault is unknown, a spec is missing or broken, or the address cannot be had. The message says
 * what helps.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = "127.0.0.1", limits = {}, faults, report = reportToStandardError } = options;
  const bundles = findBundles(options);
  const ownVendors = (await readSpecs({ ...options, report }, bundles)).map(({ name, bundle }) =>
    createOwnVendor(name, bundle),
  );
  const vendors = [...bundles.map(({ name, bundle }) => createMockVendor(name, bundle)), ...ownVendors];
  const log = new RequestLog();
  const handler = createFront(vendors, { notice, report, faults, log, ...limits });
  const { origin, close } = await serve(handler, { port, host, limits, report });
  const ready = async (): Promise<void> => {
    await Promise.all(vendors.map((vendor) => vendor.prepare()));
  };
  // That Prism cannot be loaded is told to whoever asks for a vendor.
  ready().catch(() => undefined);
  const byVendor = (value: (vendor: (typeof vendors)[number]) => string): Record<string, string> =>
    Object.fromEntries(vendors.map((vendor) => [vendor.name, value(vendor)]));
  return {
    origin,
    baseUrls: byVendor((vendor) => vendorBaseUrl(vendor, origin)),
    linesToTry: byVendor((vendor) => firstLineToTry(vendor, origin)),
    ready,
    requests: log.requests,
    droppedRequests: log.droppedRequests,
    reset: () => {
      log.forget();
    },
    close: async () => {
      await close();
      await Promise.all(ownVendors.map((vendor) => vendor.close()));
    },
  };
}

/** What reads own documents takes half a second to load, which nobody waits for who has none. */
async function readSpecs(
  { specs = [], report }: MockOptions & { report: (line: string) => void },
  bundles: readonly NamedBundle[],
): Promise<NamedBundle[]> {
  if (specs.length === 0) return [];
  const { readOwnSpecs } = await import("./own-spec/read-own-specs.ts");
  const ownSpecs = specs.map((spec) => (typeof spec === "string" ? { path: spec } : spec));
  return readOwnSpecs(
    ownSpecs,
    bundles.map(({ name }) => name),
    report,
  );
}

function reportToStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
