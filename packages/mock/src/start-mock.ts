import { createFront, firstLineToTry, vendorBaseUrl } from "@clade/front";
import { type BundleChoice, findBundles, type Limits, serve } from "@clade/front/node";
import { createMockVendor } from "./create-mock-vendor.ts";
import { notice } from "./notice.ts";

/** What to mock, and where. */
export interface MockOptions extends BundleChoice {
  /** By default 0: any free port. */
  readonly port?: number;
  /** By default `127.0.0.1`, which only this machine can reach. */
  readonly host?: string;
  /** In place of the default limits on requests, and on the time for an answer. */
  readonly limits?: Partial<Limits>;
  /** Takes what goes wrong inside, line by line. By default it is written to the standard error stream. */
  readonly report?: (line: string) => void;
}

/** A mock that listens. */
export interface Mock {
  /** Such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** By vendor, what its client takes as base URL: `http://127.0.0.1:4010/cligs/api/v1`. */
  readonly baseUrls: Readonly<Record<string, string>>;
  /** By vendor, a curl command to try. */
  readonly linesToTry: Readonly<Record<string, string>>;
  /**
   * Waits until every vendor can answer without a delay.
   *
   * @throws Error when Prism cannot load a vendor's spec; the others answer nevertheless.
   */
  readonly ready: () => Promise<void>;
  /** Ends at once, with all connections. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the mocks of some vendors, or of all, in this process and on one port. It listens before Prism is loaded, so
 * that the first request of each vendor may wait for a second or two.
 *
 * @throws Error when a vendor is unknown, its bundled spec is missing or unreadable, or the address cannot be had. The
 * message says what helps.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = "127.0.0.1", limits = {}, report = reportToStandardError } = options;
  const vendors = findBundles(options).map(({ name, bundle }) => createMockVendor(name, bundle));
  const handler = createFront(vendors, { notice, report, ...limits });
  const { origin, close } = await serve(handler, { port, host, limits, report });
  const ready = async (): Promise<void> => {
    await Promise.all(vendors.map((vendor) => vendor.prepare()));
  };
  // A spec that Prism cannot load is told to whoever asks for the vendor.
  ready().catch(() => undefined);
  const byVendor = (value: (vendor: (typeof vendors)[number]) => string): Record<string, string> =>
    Object.fromEntries(vendors.map((vendor) => [vendor.name, value(vendor)]));
  return {
    origin,
    baseUrls: byVendor((vendor) => vendorBaseUrl(vendor, origin)),
    linesToTry: byVendor((vendor) => firstLineToTry(vendor, origin)),
    ready,
    close,
  };
}

function reportToStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
