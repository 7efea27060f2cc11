import type { Operation } from "@clade/bundle";

/** An operation by its method and path, as the table lists it: `POST /login`. */
export function operationKey({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}
