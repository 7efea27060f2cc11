import {
  answerFailed,
  createFront,
  firstLineToTry,
  RequestLog,
  stackOf,
  vendorBaseUrl,
  type Decompressions,
  type FaultRule,
  type FrontHandler,
  type RequestMemory,
} from "@clade/front";
import type { Clock } from "./clock.ts";
import { commonDoors } from "./common-doors.ts";
import type { Doors } from "./doors.ts";
import { fetchHandler } from "./fetch-handler.ts";
import { memoryOf, type SandboxMemory } from "./memory.ts";
import { doorPrefix, openDoor } from "./open-door.ts";
import type { VendorState } from "./vendor-state.ts";

/** Vendors that behave, without a network. */
export interface Sandbox extends SandboxMemory, RequestMemory {
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

/** What the vendors of a sandbox have in common. */
export interface SharedParts {
  readonly clock: Clock;
  /** Takes a line about each error inside. */
  readonly report: (line: string) => void;
  /** What can be undone of a body's `Content-Encoding`. */
  readonly decompressions: Decompressions;
  readonly faults?: readonly FaultRule[] | undefined;
}

export function sandboxOf(
  states: readonly VendorState[],
  { clock, report, decompressions, faults }: SharedParts,
): Sandbox {
  const fronts = states.map(({ front }) => front);
  const log = new RequestLog();
  const memory = withForgetting(memoryOf(states, clock), log);
  const doors = {
    [doorPrefix]: commonDoors(memory, clock.now),
    ...Object.fromEntries(states.map((state) => [`${doorPrefix}/${state.name}`, state.doors])),
  };
  const handler = withDoors(createFront(fronts, { notice, report, faults, log }), doors, report);
  const byVendor = (value: (front: (typeof fronts)[number]) => string): Record<string, string> =>
    Object.fromEntries(fronts.map((front) => [front.name, value(front)]));
  return {
    ...memory,
    requests: log.requests,
    droppedRequests: log.droppedRequests,
    fetch: fetchHandler(fronts, handler, decompressions),
    handler,
    about: Object.fromEntries(states.flatMap(({ name, about }) => (about ? [[name, about]] : []))),
    credentials: Object.fromEntries(states.map(({ name, credentials }) => [name, credentials])),
    examples: Object.fromEntries(states.map(({ name, examples }) => [name, examples])),
    baseUrlsAt: (origin) => byVendor((front) => vendorBaseUrl(front, origin)),
    linesToTryAt: (origin) => byVendor((front) => firstLineToTry(front, origin)),
  };
}

/** What is reset knows nothing of the requests before either. */
function withForgetting(memory: SandboxMemory, log: RequestLog): SandboxMemory {
  return {
    ...memory,
    reset: (...vendors) => {
      memory.reset(...vendors);
      log.forget(...vendors);
    },
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
