import type { Operation } from "@clade/bundle";

/** The body of a documented failure as it goes over the wire; empty where it has none. */
export function exampleText(operation: Operation, failure: { gets: string; example?: string }): string {
  if (failure.example === undefined) return "";
  const mediaTypes = Object.values(operation.responses[failure.gets]?.content ?? {});
  const value = mediaTypes.map((mediaType) => mediaType.examples?.[failure.example ?? ""]?.value)[0];
  return typeof value === "string" ? value : JSON.stringify(value);
}
