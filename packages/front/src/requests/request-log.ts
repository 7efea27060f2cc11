import { secretNames } from "@clade/bundle/document";
import type { FrontRequest, FrontResponse } from "../http/front-request.ts";
import type { FrontVendor } from "../http/front-vendor.ts";
import type { Route } from "../http/match-route.ts";
import { redactRequest } from "./redact-request.ts";
import type { SeenRequest } from "./seen-request.ts";
import { redactionOf, type Redaction } from "./redaction.ts";

type KnownRoute = Exclude<Route, { kind: "malformed" }>;

const most = 1000;
/** Of a body. One that is longer is told by its length. */
const mostBytes = 64 * 1024;

/** What a front tells of the requests that came to it. */
export interface RequestMemory {
  /** The last 1,000 requests to vendors in the order in which they came, with their secrets redacted. */
  readonly requests: () => SeenRequest[];
  /** How many older ones were dropped. */
  readonly droppedRequests: () => number;
}

/** Keeps the last requests as they came, which costs them nothing, and redacts them for whoever asks. */
export class RequestLog implements RequestMemory {
  readonly #redactions = new WeakMap<FrontVendor, Redaction>();
  #entries: Entry[] = [];
  #dropped = 0;

  /** @returns where to say how the request was answered */
  add(vendor: FrontVendor, request: FrontRequest, route: KnownRoute): Entry {
    const entry = new Entry(vendor, request, route);
    if (this.#entries.push(entry) > most) {
      this.#entries.shift();
      this.#dropped += 1;
    }
    return entry;
  }

  readonly requests = (): SeenRequest[] =>
    this.#entries.map((entry) => entry.describe(this.#redactionFor(entry.vendor)));

  readonly droppedRequests = (): number => this.#dropped;

  /** Forgets the requests to some vendors, or all. */
  forget(...names: readonly string[]): void {
    this.#entries =
      names.length === 0 ? [] : this.#entries.filter(({ vendor }) => !names.includes(vendor.name));
    if (this.#entries.length === 0) this.#dropped = 0;
  }

  #redactionFor(vendor: FrontVendor): Redaction {
    const known = this.#redactions.get(vendor);
    if (known) return known;
    const redaction = redactionOf(secretNames(vendor.bundle, vendor.operations));
    this.#redactions.set(vendor, redaction);
    return redaction;
  }
}

/** One request of a log. */
class Entry {
  readonly vendor: FrontVendor;
  readonly #request: FrontRequest;
  readonly #bodyBytes: number;
  readonly #route: KnownRoute;
  #response: FrontResponse | undefined;

  constructor(vendor: FrontVendor, request: FrontRequest, route: KnownRoute) {
    this.vendor = vendor;
    this.#bodyBytes = request.body.length;
    this.#request = this.#bodyBytes > mostBytes ? { ...request, body: new Uint8Array() } : request;
    this.#route = route;
  }

  answered({ status, headers }: FrontResponse): void {
    // The body is let go of: it may be large, and nobody asks for it.
    this.#response = { status, headers, body: "" };
  }

  describe(redaction: Redaction): SeenRequest {
    const route = this.#route;
    return {
      vendor: this.vendor.name,
      operationId: route.kind === "operation" ? route.operation.id : undefined,
      ...redactRequest(redaction, this.#request, this.#bodyBytes, route),
      status: this.#response?.status,
      violations: this.#response?.headers["clade-violations"],
      undocumented: this.#response?.headers["clade-undocumented"],
    };
  }
}
