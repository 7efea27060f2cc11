import { pascalCase, upperSnakeCase } from "../support/vendor-names.ts";

/** What the templates write in place of a vendor's names, and what it stands for. */
export type Placeholders = Readonly<Record<`__${string}__`, string>>;

/**
 * The placeholders of one vendor.
 *
 * @param family The start of the ids of its promises, such as `AC` in `AC-01`.
 * @param runtimeVersion The version of `@clade/runtime` that its client is made with.
 */
export function placeholdersOf(vendor: string, family: string, runtimeVersion: string): Placeholders {
  return {
    __vendor__: vendor,
    __Vendor__: pascalCase(vendor),
    __VENDOR__: upperSnakeCase(vendor),
    __FAMILY__: family,
    __RUNTIME_VERSION__: runtimeVersion,
  };
}

/** A text or path of a template with every placeholder replaced. */
export function fillIn(text: string, placeholders: Placeholders): string {
  return Object.entries(placeholders).reduce(
    (filled, [placeholder, value]) => filled.replaceAll(placeholder, value),
    text,
  );
}
