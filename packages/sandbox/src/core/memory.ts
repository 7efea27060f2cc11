import type { Clock } from "./clock.ts";
import type { VendorSnapshot } from "../store/keeper.ts";
import { checkSnapshot } from "./check-snapshot.ts";
import { SandboxUsageError } from "./sandbox-usage-error.ts";
import type { VendorState } from "./vendor-state.ts";

/** What a sandbox remembers, by vendor, as JSON. */
export type Snapshot = Readonly<Record<string, VendorSnapshot>>;

/** The memory of a sandbox, and its time. */
export interface SandboxMemory {
  /**
   * Goes back to the organisations that it started with, and forgets the requests, for some vendors or for all. The clock stays.
   * @throws SandboxUsageError for a vendor that is not here
   */
  readonly reset: (...vendors: readonly string[]) => void;
  readonly snapshot: () => Snapshot;
  /**
   * Goes back to a snapshot; vendors that it does not have stay as they are.
   * @throws SandboxUsageError for a vendor that is not here, or for what is no snapshot; then nothing has changed
   */
  readonly restore: (snapshot: Snapshot) => void;
  /** Waits until all webhooks are delivered, or have failed. */
  readonly settled: () => Promise<void>;
  /** Lets so many milliseconds pass at once, for all vendors. */
  readonly advance: (milliseconds: number) => void;
}

export function memoryOf(states: readonly VendorState[], clock: Clock): SandboxMemory {
  const find = (name: string): VendorState => {
    const state = states.find((candidate) => candidate.name === name);
    if (state) return state;
    const known = states.map((item) => item.name).join(", ");
    throw new SandboxUsageError(`There is no vendor "${name}" in this sandbox. There are: ${known}.`);
  };
  return {
    reset: (...names) => {
      for (const { reset } of names.length === 0 ? states : names.map(find)) reset();
    },
    snapshot: () =>
      Object.fromEntries(states.map(({ name, snapshot }) => [name, structuredClone(snapshot())])),
    restore: (snapshot) => {
      const found = Object.entries(snapshot).map(
        ([name, state]) => [find(name), checkSnapshot(name, state)] as const,
      );
      for (const [state, content] of found) state.restore(structuredClone(content));
    },
    settled: async () => {
      await Promise.all(states.map(({ settled }) => settled()));
    },
    advance: clock.advance,
  };
}
