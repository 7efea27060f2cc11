import { existsSync } from "node:fs";
import { findBundles, type BundleChoice, type Served } from "@clade/front/node";
import { createClock } from "./core/clock.ts";
import type { Snapshot } from "./core/memory.ts";
import { sandboxOf, type Sandbox } from "./core/sandbox.ts";
import type { SandboxVendor } from "./core/sandbox-vendor.ts";
import { createVendorState } from "./core/vendor-state.ts";
import { withoutBehaviour } from "./core/without-behaviour.ts";
import { openStateFile } from "./store/state-file.ts";
import { serveSandbox, type ListenOptions } from "./serve-sandbox.ts";

/** Which vendors, and how they start. */
export interface SandboxOptions extends BundleChoice {
  /** The present, in milliseconds since 1970 began. By default the machine's clock. */
  readonly clock?: () => number;
  /** Where the ids of what is created begin: the same number gives the same ids. By default 1. */
  readonly seed?: number;
  /** Whether requests beyond the vendors' quotas are refused. By default true. */
  readonly quotas?: boolean;
  /** Sends webhooks, which go to this machine only. By default the platform's `fetch`. */
  readonly send?: typeof fetch;
  /**
   * A file that keeps what is remembered: what was answered is in it. One that does not exist is made. By default there is none, and
   * all is forgotten at the end.
   */
  readonly state?: string;
  /** What to remember in place of the seeded organisations, by vendor; it wins over the state file. */
  readonly data?: Snapshot;
  /** Takes what goes wrong inside, line by line. By default it is written to the standard error stream. */
  readonly report?: (line: string) => void;
}

/** A sandbox that can also be served on a port. */
export interface ServableSandbox extends Sandbox {
  /**
   * Serves all its vendors, at the addresses that the mock has, until it is closed. The memory is the same as that of `fetch`.
   * @throws Error when the address cannot be had; the message says what helps
   */
  readonly listen: (options?: ListenOptions) => Promise<Served>;
  /**
   * Lets go of the state file, so that nothing can be changed any more, and of the webhooks under way: those are sent again where
   * the file is opened next.
   */
  readonly close: () => void;
}

/**
 * Makes a sandbox of some vendors, or of all.
 *
 * @throws UnknownVendorError, or an Error where a bundled spec is missing or unreadable
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<ServableSandbox> {
  const { clock: base, seed = 1, quotas = true, send = fetch, report = reportToStandardError } = options;
  const clock = createClock(base);
  const vendors = await Promise.all(
    findBundles(options).map(async (found) => ({ ...found, vendor: await loadVendor(found.name) })),
  );
  const keeper = options.state === undefined ? undefined : await openStateFile(options.state);
  try {
    const common = { clock, seed, isCounting: quotas, send, report, keeper };
    const states = vendors.map((vendor) => createVendorState({ ...vendor, ...common }));
    const sandbox = sandboxOf(states, clock, report);
    if (options.data) sandbox.restore(options.data);
    return {
      ...sandbox,
      listen: (where = {}) => serveSandbox(sandbox, where, report),
      close: () => {
        for (const { abandon } of states) abandon();
        keeper?.close();
      },
    };
  } catch (error) {
    keeper?.close();
    throw error;
  }
}

/** A vendor's behaviour is found by its place. */
async function loadVendor(name: string): Promise<SandboxVendor> {
  const folder = new URL(`./vendors/${name}/`, import.meta.url);
  if (!existsSync(folder)) return withoutBehaviour;
  const loaded = (await import(`./vendors/${name}/index.ts`)) as { vendor: SandboxVendor };
  return loaded.vendor;
}

function reportToStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
