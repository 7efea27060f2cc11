import { findVendors, listOperations, readBundle, type Operation, type Vendor } from "@clade/bundle";

/** A vendor to look at where one will do: the one with the most operations. */
export interface ExampleVendor extends Vendor {
  readonly operations: readonly Operation[];
  /** An operation with a body, so that its page has everything. */
  readonly operation: Operation;
  /** The function that makes its client. */
  readonly maker: string;
}

/** @throws Error when there is no vendor with such an operation */
export function exampleVendor(): ExampleVendor {
  const vendors = findVendors().map((vendor) => ({
    ...vendor,
    operations: listOperations(readBundle(vendor.bundlePath)),
  }));
  const [vendor] = vendors.sort((first, second) => second.operations.length - first.operations.length);
  const operation = vendor?.operations.find(({ requestBody }) => requestBody !== undefined);
  if (!vendor || !operation) throw new Error("There is no vendor with an operation that takes a body.");
  const maker = `create${vendor.name.charAt(0).toUpperCase()}${vendor.name.slice(1)}Client`;
  return { ...vendor, operation, maker };
}
