import { serverUrl } from "@clade/bundle/document";
import type { FrontVendor } from "@clade/front";

/** A path as the front wants it, below the prefix of its vendor. */
export interface FrontAddress {
  readonly origin: string;
  readonly path: string;
}

/**
 * Finds where the front has what a URL means. One at a vendor's own host is put below the vendor's prefix, so that a client
 * needs no other base URL; any other is taken as it is.
 */
export function frontAddresses(vendors: readonly FrontVendor[]): (url: URL) => FrontAddress {
  const names = new Map(
    vendors.flatMap((vendor) => originsOf(vendor).map((origin) => [origin, vendor.name])),
  );
  return ({ origin, pathname }) => {
    const name = names.get(origin);
    const isOwn = name === undefined || pathname.startsWith("/-/") || pathname.startsWith(`/${name}/`);
    return { origin, path: isOwn ? pathname : `/${name}${pathname}` };
  };
}

/** Of the document's servers and of those that single operations have. */
function originsOf({ bundle, operations }: FrontVendor): string[] {
  const urls = [...bundle.servers.map(serverUrl), ...operations.flatMap(({ servers }) => servers)];
  return urls.map((url) => new URL(url).origin);
}
