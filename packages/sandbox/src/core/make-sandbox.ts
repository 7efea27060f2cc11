import type { Bundle } from "@clade/bundle/document";
import type { Decompressions, FaultRule } from "@clade/front";
import type { Keeper } from "../store/keeper.ts";
import { createClock } from "./clock.ts";
import type { Snapshot } from "./memory.ts";
import { sandboxOf, type Sandbox } from "./sandbox.ts";
import type { SandboxVendor } from "./sandbox-vendor.ts";
import { createVendorState } from "./vendor-state.ts";

/** How a sandbox starts, wherever it runs. */
export interface SandboxSettings {
  /** The present, in milliseconds since 1970 began. By default the machine's clock. */
  readonly clock?: () => number;
  /** Where the ids of what is created begin: the same number gives the same ids. By default 1. */
  readonly seed?: number;
  /** Whether requests beyond the vendors' quotas are refused. By default true. */
  readonly quotas?: boolean;
  /** Faults that the requests to a vendor, or to one of its operations, meet. A request's own header `clade-fault` wins. */
  readonly faults?: readonly FaultRule[];
  /** Sends webhooks, which go to this machine only. By default the platform's `fetch`. */
  readonly send?: typeof fetch;
  /** What to remember in place of the seeded organisations, by vendor; it wins over what was kept. */
  readonly data?: Snapshot;
  /** Takes what goes wrong inside, line by line. By default it is written where the platform shows errors. */
  readonly report?: (line: string) => void;
}

/** What a sandbox is made of. */
export interface SandboxParts extends SandboxSettings {
  readonly vendors: readonly {
    readonly name: string;
    readonly bundle: Bundle;
    readonly vendor: SandboxVendor;
  }[];
  readonly report: (line: string) => void;
  /** What the platform can undo of a body's `Content-Encoding`. */
  readonly decompressions: Decompressions;
  /** Keeps what is remembered; without one it is forgotten in the end. */
  readonly keeper?: Keeper | undefined;
}

/** A sandbox, and what only its maker may do with it. */
export interface MadeSandbox {
  readonly sandbox: Sandbox;
  /** Leaves the webhooks under way to themselves: whatever comes back is not looked at. */
  readonly abandon: () => void;
}

/** Makes a sandbox of what every platform has. */
export function makeSandbox(parts: SandboxParts): MadeSandbox {
  const { seed = 1, quotas: isCounting = true, send = fetch, report, decompressions, keeper } = parts;
  const clock = createClock(parts.clock);
  const states = parts.vendors.map((vendor) =>
    createVendorState({ ...vendor, clock, seed, isCounting, send, report, keeper }),
  );
  const sandbox = sandboxOf(states, { clock, report, decompressions, faults: parts.faults });
  if (parts.data) sandbox.restore(parts.data);
  return {
    sandbox,
    abandon: () => {
      for (const { abandon } of states) abandon();
    },
  };
}
