import type { Money } from "@clade/clarizen";

export function isMoney(value: unknown): value is Money {
  return typeof value === "object" && value !== null && "currency" in value && "value" in value;
}
