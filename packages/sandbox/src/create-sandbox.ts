import { existsSync } from "node:fs";
import { findBundles, nodeDecompressions, type BundleChoice } from "@clade/front/node";
import { makeSandbox, type SandboxSettings } from "./core/make-sandbox.ts";
import type { Sandbox } from "./core/sandbox.ts";
import type { SandboxVendor } from "./core/sandbox-vendor.ts";
import { withoutBehaviour } from "./core/without-behaviour.ts";
import { openStateFile } from "./store/state-file.ts";
import { serveSandbox, type ListenOptions, type ServedSandbox } from "./serve-sandbox.ts";

/** Which vendors, and how they start. */
export interface SandboxOptions extends BundleChoice, SandboxSettings {
  /**
   * A file that keeps what is remembered: what was answered is in it. One that does not exist is made. By default there is none, and
   * all is forgotten at the end.
   */
  readonly state?: string;
}

/** A sandbox that can also be served on a port. */
export interface ServableSandbox extends Sandbox {
  /**
   * Serves all its vendors, at the addresses that the mock has, until it is closed. The memory is the same as that of `fetch`.
   * @throws Error when the address cannot be had; the message says what helps
   */
  readonly listen: (options?: ListenOptions) => Promise<ServedSandbox>;
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
  const { report = reportToStandardError } = options;
  const vendors = await Promise.all(
    findBundles(options).map(async (found) => ({ ...found, vendor: await loadVendor(found.name) })),
  );
  const keeper = options.state === undefined ? undefined : await openStateFile(options.state);
  try {
    const parts = { ...options, vendors, report, decompressions: nodeDecompressions, keeper };
    const { sandbox, abandon } = makeSandbox(parts);
    return {
      ...sandbox,
      listen: (where = {}) => serveSandbox(sandbox, where, report),
      close: () => {
        abandon();
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
