import { findVendors, readBundle, type Bundle } from "@clade/bundle";

/** The bundled spec of a vendor of this workspace. */
export function vendorBundle(name: string): Bundle {
  const vendor = findVendors().find((candidate) => candidate.name === name);
  if (!vendor) throw new Error(`There is no vendor ${name}: specs/${name} does not exist.`);
  return readBundle(vendor.bundlePath);
}
