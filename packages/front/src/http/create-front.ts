import { accepts } from "./accepts.ts";
import type { FrontHandler, FrontRequest, FrontResponse } from "./front-request.ts";
import type { FrontVendor } from "./front-vendor.ts";
import { indexPage, vendorPage } from "./index-page.ts";
import { defaultLimits } from "./limits.ts";
import { matchRoute, type Route } from "./match-route.ts";
import { answerFailed, answerTooSlow, malformedPath, readOnlyPage, unknownVendor } from "./messages.ts";
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
}

/**
 * All vendors behind one handler: prefixes, base paths, index pages, a time limit, and errors as answers. Every answer
 * to a known operation carries `clade-operation`.
 */
export function createFront(vendors: readonly FrontVendor[], options: FrontOptions): FrontHandler {
  return (request) => answer(vendors, options, request);
}

async function answer(
  vendors: readonly FrontVendor[],
  options: FrontOptions,
  request: FrontRequest,
): Promise<FrontResponse> {
  if (request.path === "/") return page(request, indexPage(vendors, options.notice, request.origin));
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
    return page(request, vendorPage(vendor, options.notice, request.origin));
  }
  return answerRoute(vendor, options, request, route);
}

/** The path behind a vendor's prefix, as far as slashes matter to the vendor. */
function pathBelow({ bundle }: FrontVendor, below: string): string {
  const path = accepts(bundle, "double-slashes") ? below.replaceAll(/\/{2,}/g, "/") : below;
  return path === "" ? "/" : path;
}

async function answerRoute(
  vendor: FrontVendor,
  { report, answerMilliseconds = defaultLimits.answerMilliseconds }: FrontOptions,
  request: FrontRequest,
  route: Exclude<Route, { kind: "malformed" }>,
): Promise<FrontResponse> {
  const subject = route.kind === "operation" ? route.operation.id : `${vendor.name} to ${request.path}`;
  try {
    await vendor.prepare();
    const answered = vendor.answer(request, route);
    const response = await within(answerMilliseconds, answered, () =>
      answerTooSlow(subject, answerMilliseconds),
    );
    return route.kind === "operation" ? named(response, route.operation.id) : response;
  } catch (error) {
    report(`${request.method} ${request.path}: ${stackOf(error)}`);
    return route.kind === "operation" ? named(answerFailed(error), route.operation.id) : answerFailed(error);
  }
}

function named(response: FrontResponse, operationId: string): FrontResponse {
  return { ...response, headers: { ...response.headers, "clade-operation": operationId } };
}

function page(request: FrontRequest, content: Page): FrontResponse {
  if (request.method !== "GET" && request.method !== "HEAD") return readOnlyPage();
  return renderPage(content, request.headers["accept"]);
}
