import type { Contents } from "./store.ts";
import type { Change } from "./table.ts";

/** Everything that one vendor's sandbox remembers, as JSON. */
export interface VendorSnapshot {
  readonly contents: Contents;
  /** Where the ids to come begin. */
  readonly random: number;
}

/** A place that outlasts the process. What a method has returned from survives whatever happens next. */
export interface Keeper {
  /** What was kept of a vendor; undefined where nothing was. */
  readonly load: (vendor: string) => VendorSnapshot | undefined;
  /**
   * Keeps what one transaction changed, whole or not at all.
   * @param random where the vendor's ids to come begin after it
   * @throws Error if it cannot, and then nothing is kept
   */
  readonly keep: (vendor: string, changes: readonly Change[], random: number) => void;
  /** Keeps a vendor's memory in place of all that was kept of it. */
  readonly replace: (vendor: string, snapshot: VendorSnapshot) => void;
  readonly close: () => void;
}
