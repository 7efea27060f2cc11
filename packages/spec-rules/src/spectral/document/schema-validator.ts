import type { ValidateFunction } from "ajv";
import { createAjv } from "../../support/ajv.ts";
import { explainErrors, type Explanation } from "../../support/explain-errors.ts";
import type { JsonObject, Path } from "./json.ts";

/** Says how a value breaks the schema at a place of the document; an empty list when it does not. */
export type SchemaValidator = (schema: Path, value: unknown) => Explanation[];

type Compiled = ValidateFunction | Explanation;

/** A validator for the schemas of one bundle, references among them included. */
export function schemaValidator(document: JsonObject): SchemaValidator {
  const ajv = createAjv().addSchema(document, "bundle", undefined, false);
  const compiled = new Map<string, Compiled>();
  return (path, value) => {
    const pointer = `bundle#${path.map((part) => `/${escapePart(String(part))}`).join("")}`;
    const validate = compiled.get(pointer) ?? attempt(() => ajv.compile({ $ref: pointer }));
    compiled.set(pointer, validate);
    if (typeof validate !== "function") return [validate];
    return validate(value) ? [] : explainErrors(validate.errors ?? []);
  };
}

/** A schema that cannot be compiled, say for its invalid pattern, is a fault of every value that should fit it. */
function attempt(compile: () => ValidateFunction): Compiled {
  try {
    return compile();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { pointer: "", sentence: `The schema itself is wrong: ${reason}` };
  }
}

function escapePart(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}
