import { listOperations, type Bundle } from "@clade/bundle/document";
import {
  admit,
  compileVendorRoutes,
  findResponse,
  lenientRequest,
  matchRoute,
  requestParts,
  vendorBaseUrl,
  withViolations,
  type Admission,
  type FrontRequest,
  type FrontResponse,
  type RequestFaults,
  type RequestParts,
  type Route,
  type VendorBackend,
} from "@clade/front";
import { answerBeyondQuota } from "./answer-beyond-quota.ts";
import { answerLostRoute } from "./answer-lost-route.ts";
import { answerRight } from "./answer-right.ts";
import { answerWrong } from "./answer-wrong.ts";
import type { Call, InnerRequest } from "./call.ts";
import type { Caller } from "./caller.ts";
import { documentedAnswer } from "./documented-answer.ts";
import { faultsOf } from "./faults-of.ts";
import type { Outbox } from "./outbox.ts";
import { pageOf } from "./page-of.ts";
import type { QuotaMeter } from "./quota-meter.ts";
import { RequestValidator, type ValidRequest } from "./request-validator.ts";
import type { SandboxVendor } from "./sandbox-vendor.ts";
import { withReference } from "./with-reference.ts";
import type { World } from "./world.ts";

type KnownRoute = Exclude<Route, { kind: "malformed" }>;

/** What a vendor's backend is made of. */
export interface BackendParts {
  readonly name: string;
  readonly bundle: Bundle;
  readonly vendor: SandboxVendor;
  readonly world: World;
  /** Absent where requests are not counted. */
  readonly quotas: QuotaMeter | undefined;
  readonly outbox: Outbox;
}

/** Answers a vendor's requests: the wrong ones as the spec documents, the others by its behaviour. */
export class SandboxBackend implements VendorBackend {
  readonly #parts: BackendParts;
  readonly #validator: RequestValidator;
  /** The vendor's base URL without its origin. */
  readonly #basePath: string;
  #routes: ReturnType<typeof compileVendorRoutes> | undefined;

  constructor(parts: BackendParts) {
    this.#parts = parts;
    this.#validator = new RequestValidator(parts.bundle);
    this.#basePath = vendorBaseUrl(parts, "");
  }

  readonly prepare = (): Promise<void> => Promise.resolve();

  readonly answer = (request: FrontRequest, route: KnownRoute): Promise<FrontResponse> => {
    const answer = this.#answer(request, route, { isInner: false });
    this.#parts.outbox.flush();
    return Promise.resolve(answer);
  };

  /** Of a failure that is asked for nothing is carried out, and nothing is counted. */
  readonly answerAsDocumented: VendorBackend["answerAsDocumented"] = (request, route, choice) => {
    const { operation } = route;
    const response = findResponse(operation, String(choice.status));
    const answer = documentedAnswer(operation.id, choice.status, response, choice.example);
    return Promise.resolve(withViolations(answer, this.#formFaults(request, route)));
  };

  /** What is wrong with a request by its form alone. */
  #formFaults(request: FrontRequest, route: Extract<Route, { kind: "operation" }>): RequestFaults {
    const { bundle } = this.#parts;
    const parts = requestParts(lenientRequest(bundle, route.operation, request), route);
    const { state } = admit(bundle, parts, { identify: () => "anybody", hasRole: () => true });
    const { diagnostics } = this.#validator.read(parts);
    return { parts, credentials: state, diagnostics, isUnknown: () => false };
  }

  #answer(request: FrontRequest, route: KnownRoute, { isInner }: { isInner: boolean }): FrontResponse {
    const { bundle, vendor, world, quotas } = this.#parts;
    if (route.kind !== "operation") return answerLostRoute(bundle, request, route);
    const lenient = lenientRequest(bundle, route.operation, request);
    const parts = requestParts(lenient, route);
    const admission = admit(bundle, parts, {
      identify: (scheme, credential) => vendor.identify(scheme, credential, world),
      hasRole: ({ permissions, mayAll }, role) => mayAll ?? permissions?.has(role) ?? false,
    });
    const valid = this.#validator.read(parts);
    const call = this.#callOf(lenient, parts, valid, admission);
    const isCounted = !isInner && vendor.isCounted?.(call) !== false;
    const beyondQuota = isCounted ? answerBeyondQuota(quotas, call) : undefined;
    const faults = faultsOf(vendor, parts, valid, admission, call);
    const answer = beyondQuota ?? answerWrong(faults, call) ?? answerRight(vendor, call);
    return withViolations(withReference(vendor, call, answer), faults);
  }

  #callOf(
    request: FrontRequest,
    { operation }: RequestParts,
    valid: ValidRequest,
    admission: Admission<Caller>,
  ): Call {
    const { bundle, world } = this.#parts;
    const { store, clock, random, post } = world;
    const { path, query, body } = valid;
    const { caller, scheme, credential } = admission;
    // Not `...world`: what is added behind such a start is added slowly, and this is done for each request.
    return {
      store,
      clock,
      random,
      post,
      operation,
      bundle,
      path,
      query,
      body,
      caller,
      scheme,
      credential,
      headers: request.headers,
      bytes: request.body,
      origin: request.origin,
      baseUrl: request.origin + this.#basePath,
      page: (list, isVisible) => pageOf(bundle, operation, query, list, isVisible),
      perform: (inner) => this.#perform(request, inner),
    };
  }

  #perform(outer: FrontRequest, { method, target, body, text }: InnerRequest): FrontResponse {
    const { name, bundle } = this.#parts;
    const [below = "", ...query] = target.split("?");
    const path = this.#basePath.slice(`/${name}`.length) + below;
    const sent = text ?? (body === undefined ? "" : JSON.stringify(body));
    const request = {
      ...outer,
      ...{ method, path, query: query.join("?") },
      headers: { ...outer.headers, "content-type": "application/json" },
      body: new TextEncoder().encode(sent),
    };
    // The front has routed the request itself. Only a vendor with calls inside calls needs the routes once more.
    this.#routes ??= compileVendorRoutes(bundle, listOperations(bundle));
    const route = matchRoute(this.#routes, method, path);
    return this.#answer(request, route.kind === "malformed" ? { kind: "unknown" } : route, { isInner: true });
  }
}
