import type { Bundle, Operation } from "@clade/bundle";
import { expect, test } from "vitest";
import { SchemaJudge } from "./schema-judge.ts";

/** Declares that the examples of parameters are right by Ajv, those too that no documented request needs. */
export function describeParameters(bundle: Bundle, operations: readonly Operation[]): void {
  test("every example of a parameter is right for the parameter's schema", () => {
    const schemas = new SchemaJudge(bundle);
    const faults = operations.flatMap(({ id, parameters }) =>
      parameters.flatMap(({ name, schema = true, examples = {} }) =>
        Object.values(examples)
          .flatMap(({ value }) => schemas.faultsOf(schema, value))
          .map((fault) => `${id} ${name}: ${fault}`),
      ),
    );

    expect(faults).toEqual([]);
  });
}
