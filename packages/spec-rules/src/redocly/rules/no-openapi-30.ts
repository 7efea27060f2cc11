import type { Oas3Rule } from "@redocly/openapi-core";
import { everyObject } from "../every-object.ts";
import { keyOf } from "../key-of.ts";

/** Schemas are JSON Schema 2020-12; habits of OpenAPI 3.0 are named together with what replaces them. */
export const noOpenapi30: Oas3Rule = () =>
  everyObject(({ object, kind, location, report }) => {
    if (kind !== "Schema") return;
    for (const [key, value] of Object.entries(object)) {
      const message = adviceOn(key, value);
      if (message !== undefined) report({ message, location: keyOf(location.child([key])) });
    }
  });

function adviceOn(key: string, value: unknown): string | undefined {
  if (key === "nullable") {
    return `"nullable" is OpenAPI 3.0. Write type: [string, "null"], or anyOf with { type: "null" } for a reference.`;
  }
  if ((key === "exclusiveMinimum" || key === "exclusiveMaximum") && typeof value === "boolean") {
    const inclusive = key === "exclusiveMinimum" ? "minimum" : "maximum";
    return `"${key}" with a boolean is OpenAPI 3.0. Write an inclusive "${inclusive}".`;
  }
  if (key === "example") return `"example" in a schema is OpenAPI 3.0. Write a list: examples: [...].`;
  if (key === "type" && value === "file") {
    return `The type "file" is Swagger 2. Write contentMediaType: application/octet-stream and no type.`;
  }
  return undefined;
}
