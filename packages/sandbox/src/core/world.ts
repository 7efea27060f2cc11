import type { Store } from "../store/store.ts";
import type { Clock } from "./clock.ts";
import type { Letter } from "./outbox.ts";
import type { Random } from "./random.ts";

/** What a vendor's behaviour has to work with: its memory, the time, and chance. */
export interface World {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  /** Sends a webhook once the work in hand has ended well. */
  readonly post: (letter: Letter) => void;
}
