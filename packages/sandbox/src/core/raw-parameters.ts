import type { Parameter } from "@clade/bundle/document";
import type { RequestParts } from "@clade/front";

/** The parameters of one place as they were sent: texts, and lists of texts where a query has several. Blank ones count as absent. */
export function rawParameters(
  parameters: readonly Parameter[],
  place: "path" | "query" | "header",
  parts: RequestParts,
): Record<string, unknown> {
  return Object.fromEntries(
    parameters
      .map((parameter) => [parameter.name, rawValue(parameter, place, parts)] as const)
      .filter(([, value]) => value !== undefined && value !== ""),
  );
}

function rawValue(
  { name, explode = true }: Parameter,
  place: "path" | "query" | "header",
  { pathParameters, query, headers }: RequestParts,
): string | string[] | undefined {
  if (place === "path") return pathParameters[name];
  if (place === "header") return headers[name.toLowerCase()];
  const values = query.getAll(name);
  if (values.every((value) => value.trim() === "")) return undefined;
  if (!explode) return values.flatMap((value) => value.split(","));
  return values.length > 1 ? values : values[0];
}
