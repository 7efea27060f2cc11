import type { CustomField, CustomFieldChanges, operations } from "@clade/clevertim";
import type { Handlers } from "../../../core/handlers.ts";
import { newId } from "../ids.ts";
import { create, get, list, remove, update, type Resource } from "../resource.ts";
import { customFields, type CustomFieldRow } from "../tables.ts";
import { writtenFields } from "../written-fields.ts";

export const customField: Resource<CustomFieldRow, CustomField> = {
  name: "customfield",
  space: "customfield",
  table: customFields,
  isVisible: () => true,
  show: (_viewer, { values = [], ...row }) => ({
    ...row,
    fullname: row.name ?? null,
    ...(row.elemType === "select" && { values }),
  }),
};

function written(body: CustomFieldChanges) {
  return writtenFields(body, ["name", "elemType", "modelType", "multiple", "values"]);
}

export const customFieldHandlers: Handlers<operations> = {
  listCustomFields: list(customField),
  getCustomField: get(customField),
  createCustomField: create(customField, (call, body: CustomFieldChanges) => ({
    id: newId(call, "customfield"),
    multiple: false,
    app: null,
    ...written(body),
  })),
  updateCustomField: update(customField, written),
  deleteCustomField: remove(customField),
};
