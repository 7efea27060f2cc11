import { listOperations, serverUrl, type Bundle, type Operation } from "@clade/bundle/document";
import type { DocumentedChoice } from "../documented-choice.ts";
import { accepts } from "./accepts.ts";
import { basePath } from "./base-path.ts";
import type { FrontRequest, FrontResponse } from "./front-request.ts";
import type { Route } from "./match-route.ts";
import { compileRoutes, type CompiledRoutes } from "./routes.ts";

/** What stands behind a vendor's addresses. */
export interface VendorBackend {
  /** Done before the first answer, outside the time limit for answers. It may be called often. */
  readonly prepare: () => Promise<unknown>;
  /** Answers a request that the front has routed; a malformed path never comes this far. */
  readonly answer: (
    request: FrontRequest,
    route: Exclude<Route, { kind: "malformed" }>,
  ) => Promise<FrontResponse>;
  /** Gives one of an operation's documented answers, whatever the request is. */
  readonly answerAsDocumented: (
    request: FrontRequest,
    route: Extract<Route, { kind: "operation" }>,
    choice: DocumentedChoice,
  ) => Promise<FrontResponse>;
}

/** A vendor as the front serves it below `/<name>`. */
export interface FrontVendor extends VendorBackend {
  readonly name: string;
  readonly bundle: Bundle;
  readonly operations: readonly Operation[];
  readonly routes: CompiledRoutes;
}

export function createFrontVendor(name: string, bundle: Bundle, backend: VendorBackend): FrontVendor {
  const operations = listOperations(bundle);
  return { name, bundle, operations, routes: compileVendorRoutes(bundle, operations), ...backend };
}

/** The addresses of a vendor's operations, as leniently as its `x-leniency` says. */
export function compileVendorRoutes(bundle: Bundle, operations: readonly Operation[]): CompiledRoutes {
  return compileRoutes(operations, {
    isAnyCase: accepts(bundle, "any-case-paths"),
    passesSlash: accepts(bundle, "trailing-slash"),
  });
}

/** What a client of the vendor takes as its base URL: the prefix and the path of the spec's first server. */
export function vendorBaseUrl(vendor: Pick<FrontVendor, "name" | "bundle">, origin: string): string {
  return `${origin}/${vendor.name}${basePath(serverUrl(vendor.bundle.servers[0]))}`;
}
