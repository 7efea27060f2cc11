import type { World } from "../../../core/world.ts";
import { customFields, type CustomFieldRow } from "../tables.ts";

const seededFields: readonly CustomFieldRow[] = [
  {
    id: 460,
    name: "Tier",
    elemType: "select",
    modelType: ["customers", "companies"],
    multiple: false,
    values: ["Gold", "Silver"],
    app: null,
  },
  {
    id: 461,
    name: "Colours",
    elemType: "select",
    modelType: ["customers"],
    multiple: true,
    values: ["red", "blue", "green"],
    app: null,
  },
  { id: 462, name: "Replacement due", elemType: "date", modelType: ["cases"], multiple: false, app: null },
  { id: 463, name: "Delivery", elemType: "date", modelType: ["opportunities"], multiple: false, app: null },
];

export function seedCustomFields(world: World): void {
  for (const field of seededFields) customFields(world).put(String(field.id), field);
}
