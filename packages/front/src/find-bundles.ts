import { findVendors, readBundle, type Bundle } from "@clade/bundle";

/** Which specs to serve. */
export interface BundleChoice {
  /** Names of vendors. By default all of the workspace, or all of `bundles` where that is given. */
  readonly vendors?: readonly string[];
  /** Specs in place of the workspace's own, by vendor name: the path of a bundled document, or the document. */
  readonly bundles?: Readonly<Record<string, string | Bundle>>;
}

export interface NamedBundle {
  readonly name: string;
  readonly bundle: Bundle;
}

/** A vendor was asked for that does not exist. */
export class UnknownVendorError extends Error {
  constructor(name: string, known: readonly string[]) {
    super(`There is no vendor "${name}". There are: ${known.join(", ")}.`);
    this.name = "UnknownVendorError";
  }
}

/**
 * Reads the chosen specs.
 *
 * @throws UnknownVendorError, or an Error where a bundled spec is missing or is none.
 */
export function findBundles({ vendors, bundles }: BundleChoice): NamedBundle[] {
  const sources = bundles ?? workspaceBundles();
  const known = Object.keys(sources);
  return [...new Set(vendors ?? known)].map((name) => {
    const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
    if (source === undefined) throw new UnknownVendorError(name, known);
    return { name, bundle: typeof source === "string" ? readBundle(source) : source };
  });
}

function workspaceBundles(): Record<string, string> {
  return Object.fromEntries(findVendors().map(({ name, bundlePath }) => [name, bundlePath]));
}
