import type { EntityFieldValue, FieldType } from "@clade/clarizen";
import type { StoredValue } from "./entity-source.ts";
import { ownPart } from "./values/own-part.ts";
import { asTime } from "./values/time.ts";

/** The value of a field as an answer has it. */
export function renderValue(value: StoredValue | undefined, type: FieldType | undefined): EntityFieldValue {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return renderSeveral(value as readonly string[]);
  if (type === "Entity" && typeof value === "string") return { id: value };
  if ((type === "Date" || type === "DateTime") && typeof value === "string") return asTime(value);
  return value as EntityFieldValue;
}

/** Several values of a pick list come as one id, with the values in its own part. */
function renderSeveral(ids: readonly string[]): EntityFieldValue {
  const [first] = ids;
  if (first === undefined) return null;
  const typeName = first.slice(0, first.indexOf("/", 1));
  return { id: `${typeName}/${ids.map(ownPart).join(";")}` };
}
