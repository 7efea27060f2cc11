import type { VendorBehaviour } from "../behaviour.ts";
import { platformClock, type Clock } from "../clock/clock.ts";
import { UsageError } from "../errors/usage-error.ts";
import { readHooks } from "../hooks/read-hooks.ts";
import type { SafeHooks } from "../hooks/safe-hooks.ts";
import { resolveBaseUrl } from "./base-url.ts";
import type { ClientOptions } from "./client-options.ts";
import { readDuration } from "./duration.ts";
import { readMaxResponseSize, USUAL_RESPONSE_SIZE } from "./max-response-size.ts";
import { refuseUnknownNames } from "./refuse-unknown-names.ts";
import { readRequestsPerDay } from "./requests-per-day.ts";
import { readRequestsPerSecond } from "./requests-per-second.ts";
import { readRetries } from "./retries.ts";

/** The options with everything settled. */
export interface ResolvedOptions {
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly timeout: number;
  readonly attemptTimeout: number | undefined;
  readonly retries: number;
  readonly retryDelay: number;
  readonly maxResponseSize: number;
  readonly requestsPerSecond: number | undefined;
  readonly requestsPerDay: number | undefined;
  readonly hooks: SafeHooks | undefined;
  readonly clock: Clock;
}

const COMMON: readonly (keyof ClientOptions)[] = [
  "baseUrl",
  "fetch",
  "timeout",
  "attemptTimeout",
  "retries",
  "allowHttp",
  "retryDelay",
  "maxResponseSize",
  "requestsPerSecond",
  "requestsPerDay",
  "hooks",
  "clock",
];

/** Looked up at each call, so that a `fetch` put in its place later, as test tools do, is the one that is used. */
function platformFetch(request: Request): Promise<Response> {
  if (typeof globalThis.fetch !== "function") {
    throw new UsageError('This platform has no fetch. Pass one as the option "fetch".', { option: "fetch" });
  }
  return globalThis.fetch(request);
}

function readFetch(given: unknown): ResolvedOptions["fetch"] {
  if (given === undefined) return platformFetch;
  if (typeof given === "function") return given as ResolvedOptions["fetch"];
  throw new UsageError(`"fetch" must be a function; got a value of type ${typeof given}.`, {
    option: "fetch",
  });
}

function readClock(given: Partial<Clock> | null | undefined): Clock {
  if (given === undefined) return platformClock;
  const isClock = [given?.now, given?.elapsed, given?.timer, given?.random].every(
    (member) => typeof member === "function",
  );
  if (isClock) return given as Clock;
  throw new UsageError('"clock" must be an object with the functions now, elapsed, timer and random.', {
    option: "clock",
  });
}

function readAllowHttp(given: unknown): boolean {
  if (given === undefined || typeof given === "boolean") return given === true;
  throw new UsageError(`"allowHttp" must be true or false; got a value of type ${typeof given}.`, {
    option: "allowHttp",
  });
}

/** Refuses anything that is not an object of known options. */
export function checkOptionNames(title: string, options: unknown, ownOptions: readonly string[]): void {
  if (typeof options !== "object" || options === null) {
    throw new UsageError(`The options of the ${title} client must be an object.`);
  }
  refuseUnknownNames(`The ${title} client has no option`, options, [...ownOptions, ...COMMON]);
}

/** Checks the common options and fills in their defaults. */
export function resolveOptions(behaviour: VendorBehaviour, options: ClientOptions): ResolvedOptions {
  const allowHttp = readAllowHttp(options.allowHttp);
  return {
    baseUrl: resolveBaseUrl(options.baseUrl, behaviour.servers[0], allowHttp),
    fetch: readFetch(options.fetch),
    timeout: readDuration("timeout", options.timeout, 1, 30_000),
    attemptTimeout: readDuration("attemptTimeout", options.attemptTimeout, 1, undefined),
    retries: readRetries(options.retries, 2),
    retryDelay: readDuration("retryDelay", options.retryDelay, 0, 1000),
    maxResponseSize: readMaxResponseSize(options.maxResponseSize, USUAL_RESPONSE_SIZE),
    requestsPerSecond: readRequestsPerSecond(options.requestsPerSecond),
    requestsPerDay: readRequestsPerDay(options.requestsPerDay),
    hooks: readHooks(behaviour.title, options.hooks),
    clock: readClock(options.clock),
  };
}
