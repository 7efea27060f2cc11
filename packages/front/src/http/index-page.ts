import { curlLine, exampleRequest, type Operation } from "@clade/bundle/document";
import { basePath } from "./base-path.ts";
import { vendorBaseUrl, type FrontVendor } from "./front-vendor.ts";
import type { Page } from "./page.ts";

/** What stands at `/`: every vendor, its base URL and one line to try. */
export function indexPage(vendors: readonly FrontVendor[], notice: readonly string[], origin: string): Page {
  return {
    title: "Clade",
    notice,
    entries: vendors.map((vendor) => ({
      title: `${vendor.name}: ${vendor.bundle.info.title}`,
      link: `/${encodeURIComponent(vendor.name)}`,
      lines: [vendorBaseUrl(vendor, origin), firstLineToTry(vendor, origin)],
    })),
  };
}

/** What stands at `/<vendor>`: every operation with its address and a line to try. */
export function vendorPage(vendor: FrontVendor, notice: readonly string[], origin: string): Page {
  return {
    title: vendor.bundle.info.title,
    notice,
    entries: vendor.operations.map((operation) => ({
      title: `${operation.id}: ${operation.object.summary}`,
      lines: [
        `${operation.method.toUpperCase()} ${origin}/${vendor.name}${basePath(operation.servers[0])}${operation.path}`,
        ...lineToTry(vendor, operation, origin),
      ],
    })),
  };
}

/** The curl line of the vendor's first operation that has one. */
export function firstLineToTry(vendor: FrontVendor, origin: string): string {
  const [line] = vendor.operations.flatMap((operation) => lineToTry(vendor, operation, origin));
  return line ?? `curl '${vendorBaseUrl(vendor, origin)}'`;
}

/** Nothing where a required parameter lacks the example that a line would need. */
function lineToTry(vendor: FrontVendor, operation: Operation, origin: string): string[] {
  try {
    return [curlLine(exampleRequest(vendor.bundle, operation), `${origin}/${vendor.name}`)];
  } catch {
    return [];
  }
}
