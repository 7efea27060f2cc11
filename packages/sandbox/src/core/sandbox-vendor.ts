import type { Bundle } from "@clade/bundle/document";
import type { Call } from "./call.ts";
import type { Caller } from "./caller.ts";
import type { VendorDoors } from "./doors.ts";
import type { Handlers } from "./handlers.ts";
import type { SentLetter } from "./outbox.ts";
import type { World } from "./world.ts";

/** One vendor's behaviour, over what its spec already says. */
export interface SandboxVendor<Operations = unknown> {
  /** What its seeded organisation is, in a short sentence; undefined where only the spec is known. */
  readonly about: string | undefined;
  /** Options of the vendor's client that let it in: those of the seeded organisation's first user. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Prepares the tables: their indexes. Done once, before anything is stored. */
  readonly prepare?: (world: World) => void;
  /** Fills the empty store with the organisation that the spec's examples are about. */
  readonly seed: (world: World, bundle: Bundle) => void;
  /**
   * Whom a credential belongs to; undefined for one that nobody has.
   * @param scheme the name of the security scheme
   * @param credential the key or token alone, or `user:password` of HTTP Basic
   */
  readonly identify: (scheme: string, credential: string, world: World) => Caller | undefined;
  /** Whether a known caller may make a call that names no roles; yes by default. */
  readonly mayCall?: (call: Call) => boolean;
  /** Whether a call counts for the vendor's quotas; yes by default. One within another never does. */
  readonly isCounted?: (call: Call) => boolean;
  /** Makes the reference that tells one failure from another, where the answer has a place for it; by default it is the example's. */
  readonly newReference?: (world: World) => string;
  /**
   * Whether the value of a parameter names something that there is, by reference, such as `path.group_id`. A state
   * `unknown` of `x-failure` is decided by it.
   */
  readonly knows: Readonly<Record<string, (call: Call) => boolean>>;
  readonly handlers: Handlers<Operations>;
  /** Why an operation has no handler and answers with its example, by operationId. */
  readonly examples?: Readonly<Partial<Record<Extract<keyof Operations, string>, string>>>;
  /** Does what the vendor does with the answer to one of its webhooks. */
  readonly takeAnswer?: (letter: SentLetter, world: World) => void;
  /** What its users do elsewhere. */
  readonly doors?: VendorDoors;
}
