import type { AnySchema } from "ajv";
import { createAjv } from "./support/ajv.ts";
import { explainErrors } from "./support/explain-errors.ts";
import { vocabulary } from "./vocabulary/index.ts";

const ajv = createAjv();

/**
 * What is wrong with the value of a key, wherever it stands; nothing for one that is not of the vocabulary. Who reads documents that
 * were not linted asks this before he relies on a value.
 */
export function vocabularyFault(key: string, value: unknown): string | undefined {
  const entries = vocabulary.filter((entry) => entry.key === key);
  const faults = entries.map(({ schema }) => {
    const validate = ajv.compile(schema as AnySchema);
    return validate(value)
      ? undefined
      : (explainErrors(validate.errors ?? [])[0]?.sentence ?? "It is wrong.");
  });
  return faults.includes(undefined) ? undefined : faults[0];
}
