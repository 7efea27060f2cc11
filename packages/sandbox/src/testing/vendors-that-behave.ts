import { existsSync } from "node:fs";
import { findVendors, type Vendor } from "@clade/bundle";

/** The vendors of the workspace that have a behaviour. */
export const vendorsThatBehave: readonly Vendor[] = findVendors().filter(({ name }) =>
  existsSync(new URL(`../vendors/${name}/`, import.meta.url)),
);
