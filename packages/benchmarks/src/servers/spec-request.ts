import {
  exampleRequest,
  findVendors,
  listOperations,
  readBundle,
  requestHeaders,
  requestUrl,
  wrongRequests,
  type Bundle,
  type ExampleRequest,
  type Operation,
} from "@clade/bundle";

/** A request that a vendor's spec makes by its examples. */
export interface SpecRequest {
  readonly vendor: string;
  readonly method: string;
  /** At the vendor itself. */
  readonly url: string;
  /** With the query, below the path of the vendor's own base URL. */
  readonly target: string;
  /** The path of the vendor's own base URL, such as `/api/v1`. */
  readonly basePath: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const bundles = new Map<string, Bundle>();

/** Where a vendor's bundled spec is. */
export function bundlePathOf(vendor: string): string {
  const found = findVendors().find(({ name }) => name === vendor);
  if (!found) throw new Error(`There is no vendor ${vendor}.`);
  return found.bundlePath;
}

/** The right request that the examples of an operation make. */
export function rightRequest(vendor: string, operationId: string): SpecRequest {
  return written(
    vendor,
    exampleRequest(
      bundleOf(vendor),
      find(vendor, ({ id }) => id === operationId),
    ),
  );
}

/** The same of the first GET that the spec has. */
export function firstGet(vendor: string): SpecRequest {
  return written(
    vendor,
    exampleRequest(
      bundleOf(vendor),
      find(vendor, ({ method }) => method === "get"),
    ),
  );
}

/** A request whose body is not what the operation's schema wants. */
export function wrongRequest(vendor: string, operationId: string): SpecRequest {
  const operation = find(vendor, ({ id }) => id === operationId);
  const found = wrongRequests(bundleOf(vendor), operation).find(({ wrong }) => wrong === "body invalid");
  if (!found) throw new Error(`The spec documents no answer to a wrong body of ${operationId}.`);
  return written(vendor, found.request);
}

function bundleOf(vendor: string): Bundle {
  const bundle = bundles.get(vendor) ?? readBundle(bundlePathOf(vendor));
  bundles.set(vendor, bundle);
  return bundle;
}

function find(vendor: string, isMeant: (operation: Operation) => boolean): Operation {
  const operation = listOperations(bundleOf(vendor)).find(isMeant);
  if (!operation) throw new Error(`The spec of ${vendor} lacks an operation that is measured.`);
  return operation;
}

function written(vendor: string, request: ExampleRequest): SpecRequest {
  const url = requestUrl(request);
  const { pathname, search } = new URL(url);
  const basePath = new URL(request.server).pathname.replace(/\/$/, "");
  const target = pathname.slice(basePath.length) + search;
  const { method, body } = request;
  return { vendor, method, url, basePath, target, headers: requestHeaders(request), body };
}
