import type { Outbox } from "./outbox.ts";
import type { World } from "./world.ts";

/** A call of one of the sandbox's own doors. */
export interface DoorCall {
  /** Decoded; each parameter of the door's path is there. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The parsed JSON; undefined without a body, and at a door that takes files. */
  readonly body: unknown;
  /** The body as it came. */
  readonly bytes: Uint8Array;
  /** As the caller sent it. */
  readonly mediaType: string;
  /** The scheme, host and port at which the sandbox was reached. */
  readonly origin: string;
}

/** What a door answers: 200 with JSON, or 204 without, unless it says otherwise. */
export interface DoorAnswer {
  readonly status?: number;
  /** JSON; or bytes, together with their media type. */
  readonly body?: unknown;
  readonly mediaType?: string;
}

/** Something that can be done to a sandbox from outside the vendors' APIs. */
export interface Door {
  /** What it does, to be read after its address. */
  readonly does: string;
  /** Whether a body of any media type is taken as it comes. */
  readonly takesFiles?: boolean;
  /** @throws SandboxUsageError, which is answered with 400 */
  readonly open: (call: DoorCall) => DoorAnswer;
}

/** Doors by method and path, such as `PATCH /keys/{key}`. */
export type Doors = Readonly<Record<string, Door>>;

/** A door of one vendor, which gets its memory. */
export interface VendorDoor extends Omit<Door, "open"> {
  readonly open: (call: DoorCall, world: World) => DoorAnswer;
}

/**
 * What a vendor's users do outside its API, such as making a key on a web page. These calls are the sandbox's own, at
 * `/-/<vendor>/…`, and no vendor ever had them.
 */
export type VendorDoors = Readonly<Record<string, VendorDoor>>;

/** A vendor's doors with its memory in hand. What throws changes nothing. */
export function doorsOf(doors: VendorDoors, world: World, outbox: Outbox): Doors {
  return Object.fromEntries(
    Object.entries(doors).map(([key, { open, ...door }]) => [
      key,
      {
        ...door,
        open: (call: DoorCall) => {
          const answer = world.store.transact(() => open(call, world));
          outbox.flush();
          return answer;
        },
      },
    ]),
  );
}
