import type { Bundle } from "@clade/bundle";

/** The vendor's name for a reader: `Cligs` of the `Cligs API`. */
export function vendorTitle({ info }: Bundle): string {
  return info.title.replace(/ API$/, "");
}
