import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/**
 * A validator for JSON Schema 2020-12, the dialect of OpenAPI 3.1, with the formats of its registry.
 *
 * It finds every fault, not just the first, and does not mind keywords that are OpenAPI's or ours.
 */
export function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
  // The published types of this CommonJS module hide its callable default from Node's own resolution.
  (addFormats as unknown as (validator: Ajv2020) => void)(ajv);
  return ajv;
}
