import type { Operation, Webhook } from "@clade/bundle";

/** The Markdown of an operation, from the site's root and without an ending. */
export function operationPath(vendor: string, { id }: Pick<Operation, "id">): string {
  return `${operationsPath(vendor)}/${id}`;
}

/** The list of a vendor's operations in Markdown, from the site's root and without an ending. */
export function operationsPath(vendor: string): string {
  return `${vendor}/operations`;
}

/** Where the site has a generated page as Markdown. */
export function markdownAddress(path: string): string {
  return `/${path}.md`;
}

/** Where the site shows an operation or a webhook to a reader, on the vendor's Redoc page. */
export function referenceAddress(vendor: string, { id }: Pick<Operation | Webhook, "id">): string {
  return `/${vendor}/reference/#operation/${id}`;
}
