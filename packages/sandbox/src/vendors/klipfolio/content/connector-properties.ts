import type { DataSourceProperties } from "@clade/klipfolio";
import type { AnyCall } from "../accounts.ts";

/** The one connector of which we take it that the spec has all names that it knows. */
const WELL_KNOWN = "simple_rest";

/** Whether a new data source can have these properties: none empty, and none that its connector does not know. */
export function takesProperties(
  { bundle }: AnyCall,
  connector: string,
  properties: DataSourceProperties,
): boolean {
  if (Object.values(properties).includes("")) return false;
  const schema = bundle.components?.schemas?.["DataSourceProperties"];
  if (connector !== WELL_KNOWN || typeof schema !== "object") return true;
  const known = new Set(Object.keys(schema.properties ?? {}));
  return Object.keys(properties).every((name) => known.has(name));
}
