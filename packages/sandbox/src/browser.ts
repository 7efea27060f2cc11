import { isBundle } from "@clade/bundle/document";
import { platformDecompressions } from "@clade/front";
import { makeSandbox, type SandboxSettings } from "./core/make-sandbox.ts";
import type { Sandbox } from "./core/sandbox.ts";
import { SandboxUsageError } from "./core/sandbox-usage-error.ts";
import type { SandboxVendor } from "./core/sandbox-vendor.ts";
import { withoutBehaviour } from "./core/without-behaviour.ts";

export type { SandboxMemory, Snapshot } from "./core/memory.ts";
export { SandboxUsageError, type Sandbox, type SandboxVendor };

/** A vendor as a page brings it along. */
export interface BroughtVendor {
  /** Its bundled spec, parsed. */
  readonly bundle: unknown;
  /** Its behaviour, which `@clade/sandbox/vendors/<vendor>` exports. Without one it answers with the spec's examples. */
  readonly vendor?: SandboxVendor;
}

/** Which vendors, and how they start. */
export interface SandboxOptions extends SandboxSettings {
  readonly vendors: Readonly<Record<string, BroughtVendor>>;
}

/**
 * Makes a sandbox in a page, or wherever else nothing is known of Node. What it remembers goes with it; `snapshot` has all of that.
 *
 * @throws SandboxUsageError for a bundle that is none, and for `data` that is none
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { report = reportToConsole } = options;
  const vendors = Object.entries(options.vendors).map(([name, { bundle, vendor = withoutBehaviour }]) => {
    if (!isBundle(bundle)) {
      throw new SandboxUsageError(
        `The bundle of "${name}" is no OpenAPI 3.1 document with paths and servers.`,
      );
    }
    return { name, bundle, vendor };
  });
  return makeSandbox({ ...options, vendors, report, decompressions: platformDecompressions }).sandbox;
}

function reportToConsole(line: string): void {
  // eslint-disable-next-line no-console -- a page has no other place for it
  console.error(line);
}
