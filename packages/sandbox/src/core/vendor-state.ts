import type { Bundle } from "@clade/bundle/document";
import { createFrontVendor, type FrontVendor } from "@clade/front";
import type { Keeper, VendorSnapshot } from "../store/keeper.ts";
import { Store } from "../store/store.ts";
import type { Change } from "../store/table.ts";
import type { Clock } from "./clock.ts";
import { doorsOf, type Doors } from "./doors.ts";
import { Outbox, type SentLetter } from "./outbox.ts";
import { QuotaMeter } from "./quota-meter.ts";
import { createRandom } from "./random.ts";
import { SandboxBackend } from "./sandbox-backend.ts";
import type { SandboxVendor } from "./sandbox-vendor.ts";
import type { World } from "./world.ts";

/** One vendor of a sandbox: how it is served, and its memory. */
export interface VendorState {
  readonly name: string;
  readonly about: string | undefined;
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
  /** Leaves the webhooks under way to themselves: whatever comes back is not looked at. */
  readonly abandon: () => void;
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
  /** Takes a line about each error inside of which no caller hears. */
  readonly report: (line: string) => void;
  /** Keeps what is remembered beyond this process; without one it is forgotten. */
  readonly keeper?: Keeper | undefined;
}

export function createVendorState(start: VendorStart): VendorState {
  const { name, bundle, vendor, isCounting, keeper } = start;
  const { world, outbox } = createWorld(start, (changes) => keeper?.keep(name, changes, world.random.state));
  const quotas = isCounting ? new QuotaMeter(bundle) : undefined;
  const load = ({ contents, random }: VendorSnapshot): void => {
    outbox.forget();
    quotas?.reset();
    world.store.replace(contents);
    world.random.state = random;
    // What was still to be sent when the process ended, or the snapshot was taken, is sent now.
    outbox.flush();
  };
  const restore = (given: VendorSnapshot): void => {
    keeper?.replace(name, given);
    load(given);
  };
  const reset = (): void => {
    restore(seeded(start));
  };
  const kept = keeper?.load(name);
  if (kept) load(kept);
  else reset();
  const backend = new SandboxBackend({ name, bundle, vendor, world, quotas, outbox });
  return {
    name,
    about: vendor.about,
    credentials: vendor.credentials,
    examples: vendor.examples ?? {},
    front: createFrontVendor(name, bundle, backend),
    doors: doorsOf(vendor.doors ?? {}, world, outbox),
    reset,
    restore,
    snapshot: () => snapshotOf(world),
    settled: () => outbox.settled(),
    abandon: () => {
      outbox.forget();
    },
  };
}

/** An empty memory of a vendor, with its indexes. */
function createWorld(
  { vendor, clock, seed, send, report }: VendorStart,
  keep?: (changes: readonly Change[]) => void,
): { world: World; outbox: Outbox } {
  const store = new Store(keep);
  const take = (letter: SentLetter): void => vendor.takeAnswer?.(letter, world);
  const outbox = new Outbox({ store, now: clock.now, send, take, report });
  const world: World = { store, clock, random: createRandom(seed), post: outbox.post };
  vendor.prepare?.(world);
  return { world, outbox };
}

/** What a vendor starts with. It is made aside, so that it is taken and kept as a whole or not at all. */
function seeded(start: VendorStart): VendorSnapshot {
  const { world } = createWorld(start);
  start.vendor.seed(world, start.bundle);
  return snapshotOf(world);
}

function snapshotOf({ store, random }: World): VendorSnapshot {
  return { contents: store.contents(), random: random.state };
}
