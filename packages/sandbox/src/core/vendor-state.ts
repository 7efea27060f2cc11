import type { Bundle } from "@clade/bundle";
import { createFrontVendor, type FrontVendor } from "@clade/front";
import type { Keeper, VendorSnapshot } from "../store/keeper.ts";
import { Store } from "../store/store.ts";
import type { Clock } from "./clock.ts";
import { doorsOf, type Doors } from "./doors.ts";
import { Outbox } from "./outbox.ts";
import { QuotaMeter } from "./quota-meter.ts";
import { createRandom } from "./random.ts";
import { SandboxBackend } from "./sandbox-backend.ts";
import type { SandboxVendor } from "./sandbox-vendor.ts";
import type { World } from "./world.ts";

/** One vendor of a sandbox: how it is served, and its memory. */
export interface VendorState {
  readonly name: string;
  readonly credentials: Readonly<Record<string, string>>;
  readonly examples: Readonly<Record<string, string>>;
  readonly front: FrontVendor;
  /** What its users do elsewhere. */
  readonly doors: Doors;
  /** Goes back to the organisation that it started with. */
  readonly reset: () => void;
  readonly snapshot: () => VendorSnapshot;
  /** Waits until all webhooks are delivered, or have failed. */
  readonly settled: () => Promise<void>;
  readonly restore: (snapshot: VendorSnapshot) => void;
}

/** What a vendor's sandbox starts from. */
export interface VendorStart {
  readonly name: string;
  readonly bundle: Bundle;
  readonly vendor: SandboxVendor;
  readonly clock: Clock;
  readonly seed: number;
  /** Whether requests beyond quotas are refused. */
  readonly isCounting: boolean;
  /** Sends webhooks. */
  readonly send: typeof fetch;
  /** Keeps what is remembered beyond this process; without one it is forgotten. */
  readonly keeper?: Keeper | undefined;
}

export function createVendorState(start: VendorStart): VendorState {
  const { name, bundle, vendor, clock, seed, isCounting, send, keeper } = start;
  // While the store is filled as a whole, it is kept as a whole too.
  let isFilling = false;
  const store = new Store((changes) => {
    if (!isFilling) keeper?.keep(name, changes, world.random.state);
  });
  const outbox = new Outbox(store, clock.now, send, (letter) => vendor.takeAnswer?.(letter, world));
  const world: World = { store, clock, random: createRandom(seed), post: outbox.post };
  const quotas = isCounting ? new QuotaMeter(bundle) : undefined;
  vendor.prepare?.(world);
  const load = ({ contents, random }: VendorSnapshot): void => {
    quotas?.reset();
    store.replace(contents);
    world.random.state = random;
  };
  const snapshot = (): VendorSnapshot => ({ contents: store.contents(), random: world.random.state });
  const restore = (given: VendorSnapshot): void => {
    keeper?.replace(name, given);
    load(given);
  };
  const reset = (): void => {
    isFilling = true;
    load({ contents: {}, random: seed });
    store.transact(() => {
      vendor.seed(world, bundle);
    });
    isFilling = false;
    keeper?.replace(name, snapshot());
  };
  const kept = keeper?.load(name);
  if (kept) load(kept);
  else reset();
  // What was still to be sent when the process ended is sent now.
  outbox.flush();
  const backend = new SandboxBackend({ name, bundle, vendor, world, quotas, outbox });
  return {
    name,
    credentials: vendor.credentials,
    examples: vendor.examples ?? {},
    front: createFrontVendor(name, bundle, backend),
    doors: doorsOf(vendor.doors ?? {}, world, outbox),
    reset,
    restore,
    snapshot,
    settled: () => outbox.settled(),
  };
}
