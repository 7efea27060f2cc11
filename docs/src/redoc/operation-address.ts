import type { OperationObject } from "@clade/bundle";

/** Redoc's address of an operation or a webhook within its page: `contacts/listcontacts`. */
export function operationAddress({ operationId, tags }: OperationObject): string {
  const tag = tags?.[0] ?? "";
  return `${tag.toLowerCase().replaceAll(/\s+/g, "-")}/${operationId.toLowerCase()}`;
}

/** The address of an operation on the site, which does not depend on its tag. `theme/reference.js` leads from it to Redoc's. */
export function operationLink(vendor: string, operationId: string): string {
  return `/${vendor}/reference/#operation/${operationId}`;
}
