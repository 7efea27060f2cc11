import {
  answerFailed,
  createFront,
  firstLineToTry,
  stackOf,
  vendorBaseUrl,
  type FrontHandler,
} from "@clade/front";
import type { Clock } from "./clock.ts";
import { commonDoors } from "./common-doors.ts";
import type { Doors } from "./doors.ts";
import { fetchHandler } from "./fetch-handler.ts";
import { memoryOf, type SandboxMemory } from "./memory.ts";
import { doorPrefix, openDoor } from "./open-door.ts";
import type { VendorState } from "./vendor-state.ts";

/** Vendors that behave, without a network. */
export interface Sandbox extends SandboxMemory {
  /** Answers as the vendors would. Give it to a client as its `fetch`: it knows the vendors' own addresses. */
  readonly fetch: typeof fetch;
  /** By vendor, what its seeded organisation is; a vendor that is not there has no behaviour, and answers with examples only. */
  readonly about: Readonly<Record<string, string>>;
  /** By vendor, the options of its client that let it in. */
  readonly credentials: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By vendor and operationId, why an operation answers with its documented example in place of a behaviour. */
  readonly examples: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Takes requests as the shared front of all vendors makes them, for a server. */
  readonly handler: FrontHandler;
  /** By vendor, its base URL at an origin. */
  readonly baseUrlsAt: (origin: string) => Record<string, string>;
  /** By vendor, a curl command to try at an origin. */
  readonly linesToTryAt: (origin: string) => Record<string, string>;
}

const notice = [
  "Unofficial sandboxes, not made or endorsed by the vendors. What is created here is remembered; nothing is real.",
  "An answer with the header clade-example is an example of the spec. The sandbox's own doors are listed at /-/.",
];

/** @param report takes a line about each error inside */
export function sandboxOf(
  states: readonly VendorState[],
  clock: Clock,
  report: (line: string) => void,
): Sandbox {
  const fronts = states.map(({ front }) => front);
  const memory = memoryOf(states, clock);
  const doors = {
    [doorPrefix]: commonDoors(memory, clock.now),
    ...Object.fromEntries(states.map((state) => [`${doorPrefix}/${state.name}`, state.doors])),
  };
  const handler = withDoors(createFront(fronts, { notice, report }), doors, report);
  const byVendor = (value: (front: (typeof fronts)[number]) => string): Record<string, string> =>
    Object.fromEntries(fronts.map((front) => [front.name, value(front)]));
  return {
    ...memory,
    fetch: fetchHandler(fronts, handler),
    handler,
    about: Object.fromEntries(states.flatMap(({ name, about }) => (about ? [[name, about]] : []))),
    credentials: Object.fromEntries(states.map(({ name, credentials }) => [name, credentials])),
    examples: Object.fromEntries(states.map(({ name, examples }) => [name, examples])),
    baseUrlsAt: (origin) => byVendor((front) => vendorBaseUrl(front, origin)),
    linesToTryAt: (origin) => byVendor((front) => firstLineToTry(front, origin)),
  };
}

function withDoors(
  front: FrontHandler,
  doors: Readonly<Record<string, Doors>>,
  report: (line: string) => void,
): FrontHandler {
  return async (request) => {
    const isDoor = request.path === doorPrefix || request.path.startsWith(`${doorPrefix}/`);
    if (!isDoor) return front(request);
    try {
      return openDoor(doors, request);
    } catch (error) {
      report(`${request.method} ${request.path}: ${stackOf(error)}`);
      return answerFailed(error);
    }
  };
}
