import type { Operation, Webhook } from "@clade/bundle";

/** The Markdown of an operation, from the site's root and without an ending. */
export function operationPath(vendor: string, { id }: Pick<Operation, "id">): string {
  return `${vendor}/operations/${id}`;
}

/** Where the site has a generated page as Markdown. */
export function markdownAddress(path: string): string {
  return `/${path}.md`;
}

/** Where the site shows an operation or a webhook to a reader: an anchor of the vendor's Redoc page. */
export function referenceAddress(
  vendor: string,
  { id, object }: Pick<Operation | Webhook, "id" | "object">,
): string {
  const tag = object.tags?.[0] ?? "";
  return `/${vendor}/index.html#/${tag.toLowerCase().replaceAll(/\s+/g, "-")}/${id.toLowerCase()}`;
}
