import type { Bundle, Schema } from "@clade/bundle";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Judges values by the schemas of a bundle, by Ajv alone. */
export class SchemaJudge {
  readonly #bundle: Bundle;
  readonly #ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  readonly #validators = new Map<Schema, ValidateFunction>();

  constructor(bundle: Bundle) {
    this.#bundle = bundle;
  }

  /** What a schema objects to in a value, in words; empty when nothing. */
  faultsOf(schema: Schema, value: unknown): string[] {
    return this.errorsOf(schema, value).map(
      ({ instancePath, message }) => `${instancePath || "/"} ${message ?? ""}`,
    );
  }

  /** What a schema objects to in a value, as Ajv has it. */
  errorsOf(schema: Schema, value: unknown): readonly ErrorObject[] {
    const validator = this.#validatorOf(schema);
    return validator(value) ? [] : (validator.errors ?? []);
  }

  #validatorOf(schema: Schema): ValidateFunction {
    const known = this.#validators.get(schema);
    if (known) return known;
    // References of a bundle point at #/components, so the components travel with each schema.
    const whole = typeof schema === "boolean" ? schema : { ...schema, components: this.#bundle.components };
    const validator = this.#ajv.compile(whole);
    this.#validators.set(schema, validator);
    return validator;
  }
}
