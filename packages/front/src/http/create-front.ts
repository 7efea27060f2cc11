import { asciiOnly } from "../ascii-only.ts";
import { FaultUsageError } from "../fault/fault.ts";
import { readFaultRules, type FaultFinder, type FaultRule } from "../fault/fault-rules.ts";
import { parseFault } from "../fault/parse-fault.ts";
import { readyFault, type ReadyFault } from "../fault/ready-fault.ts";
import type { RequestLog } from "../requests/request-log.ts";
import { accepts } from "./accepts.ts";
import type { FrontHandler, FrontRequest, FrontResponse } from "./front-request.ts";
import type { FrontVendor } from "./front-vendor.ts";
import { indexPage, vendorPage } from "./index-page.ts";
import { defaultLimits } from "./limits.ts";
import { matchRoute, type Route } from "./match-route.ts";
import {
  answerFailed,
  answerTooSlow,
  malformedPath,
  readOnlyPage,
  unknownFault,
  unknownVendor,
} from "./messages.ts";
import { renderPage, type Page } from "./page.ts";
import { decode } from "./segment-pattern.ts";
import { stackOf } from "./stack-of.ts";
import { within } from "./within.ts";

/** What a front needs to know beside its vendors. */
export interface FrontOptions {
  /** Lines for the top of the index pages: what answers here, and what it is not. */
  readonly notice: readonly string[];
  /** Takes a line about each error that was thrown inside and answered with 500. */
  readonly report: (line: string) => void;
  /** By default {@link defaultLimits}' own. */
  readonly answerMilliseconds?: number;
  /** What requests meet that have no `clade-fault` header. */
  readonly faults?: readonly FaultRule[] | undefined;
  /** Takes each request to a vendor. */
  readonly log?: RequestLog;
}

/** What requests are answered by, beside the vendors. */
interface FrontParts extends FrontOptions {
  /** Absent where there are no rules. */
  readonly findFault: FaultFinder | undefined;
}

type KnownRoute = Exclude<Route, { kind: "malformed" }>;

/**
 * All vendors behind one handler: prefixes, base paths, index pages, a time limit, and errors as answers. Every answer
 * to a known operation carries `clade-operation`.
 *
 * @throws FaultUsageError where `faults` asks for what there is not
 */
export function createFront(vendors: readonly FrontVendor[], options: FrontOptions): FrontHandler {
  const { faults = [] } = options;
  const findFault = faults.length === 0 ? undefined : readFaultRules(faults, vendors);
  const parts = { ...options, findFault };
  return (request) => answer(vendors, parts, request);
}

async function answer(
  vendors: readonly FrontVendor[],
  parts: FrontParts,
  request: FrontRequest,
): Promise<FrontResponse> {
  if (request.path === "/") return page(request, indexPage(vendors, parts.notice, request.origin));
  const [, prefix = "", below = ""] = /^\/([^/]*)(.*)$/s.exec(request.path) ?? [];
  const name = decode(prefix);
  if (name === undefined) return malformedPath(request.path);
  const vendor = vendors.find((candidate) => candidate.name === name);
  if (!vendor) {
    return unknownVendor(
      name,
      vendors.map((candidate) => candidate.name),
    );
  }
  const path = pathBelow(vendor, below);
  const route = matchRoute(vendor.routes, request.method, path);
  if (route.kind === "malformed") return malformedPath(request.path);
  if (route.kind === "unknown" && path === "/") {
    return page(request, vendorPage(vendor, parts.notice, request.origin));
  }
  return answerRoute(vendor, parts, request, route);
}

/** The path behind a vendor's prefix, as far as slashes matter to the vendor. */
function pathBelow({ bundle }: FrontVendor, below: string): string {
  const path = accepts(bundle, "double-slashes") ? below.replaceAll(/\/{2,}/g, "/") : below;
  return path === "" ? "/" : path;
}

async function answerRoute(
  vendor: FrontVendor,
  parts: FrontParts,
  request: FrontRequest,
  route: KnownRoute,
): Promise<FrontResponse> {
  const seen = parts.log?.add(vendor, request, route);
  const response = named(await answerOrExplain(vendor, parts, request, route), route);
  seen?.answered(response);
  return response;
}

async function answerOrExplain(
  vendor: FrontVendor,
  { report, answerMilliseconds = defaultLimits.answerMilliseconds, findFault }: FrontParts,
  request: FrontRequest,
  route: KnownRoute,
): Promise<FrontResponse> {
  const subject = route.kind === "operation" ? route.operation.id : `${vendor.name} to ${request.path}`;
  try {
    const fault = faultOf(vendor, findFault, request, route);
    await vendor.prepare();
    const response = await within(answerMilliseconds, answerBy(vendor, request, route, fault), () =>
      answerTooSlow(subject, answerMilliseconds),
    );
    return fault ? faulty(response, fault) : response;
  } catch (error) {
    if (error instanceof FaultUsageError) return unknownFault(error.message);
    report(`${request.method} ${request.path}: ${stackOf(error)}`);
    return answerFailed(error);
  }
}

/** @throws FaultUsageError where the request asks for a fault that there is not */
function faultOf(
  vendor: FrontVendor,
  findFault: FaultFinder | undefined,
  { headers }: FrontRequest,
  route: KnownRoute,
): ReadyFault | undefined {
  const operation = route.kind === "operation" ? route.operation : undefined;
  const sent = headers["clade-fault"];
  return sent === undefined
    ? findFault?.(vendor.name, operation?.id)
    : readyFault(parseFault(sent), operation);
}

function answerBy(
  vendor: FrontVendor,
  request: FrontRequest,
  route: KnownRoute,
  fault: ReadyFault | undefined,
): Promise<FrontResponse> {
  return fault?.choice && route.kind === "operation"
    ? vendor.answerAsDocumented(request, route, fault.choice)
    : vendor.answer(request, route);
}

function faulty(response: FrontResponse, { text, delivery }: ReadyFault): FrontResponse {
  return { ...response, headers: { ...response.headers, "clade-fault": asciiOnly(text) }, delivery };
}

function named(response: FrontResponse, route: KnownRoute): FrontResponse {
  if (route.kind !== "operation") return response;
  return { ...response, headers: { ...response.headers, "clade-operation": asciiOnly(route.operation.id) } };
}

function page(request: FrontRequest, content: Page): FrontResponse {
  if (request.method !== "GET" && request.method !== "HEAD") return readOnlyPage();
  return renderPage(content, request.headers["accept"]);
}
