import { suggestion } from "../../support/nearest.ts";
import { fault, type Fault } from "./fault.ts";
import type { Operation } from "./list-operations.ts";

interface Style {
  readonly name: string;
  readonly hasCeiling: boolean;
}

/** Who comes to a ceiling is told by which parameters to stay below it. An empty list says that there are none. */
export function checkNarrowing(operation: Operation, { name, hasCeiling }: Style, narrow: unknown): Fault[] {
  const place = [...operation.path, "x-pagination"];
  if (!hasCeiling) {
    if (narrow === undefined) return [];
    return [
      fault([...place, "narrow"], `The style "${name}" has no ceiling to stay below: remove "narrow".`),
    ];
  }
  if (!Array.isArray(narrow)) {
    const remedy = `list under "narrow" the parameters by which ${operation.id} finds fewer items`;
    return [fault(place, `The style "${name}" has a ceiling: ${remedy}.`)];
  }
  const names = [...operation.parameters.keys()];
  return narrow.map(String).flatMap((reference, index) => {
    if (names.includes(reference)) return [];
    const message = `${operation.id} has no parameter ${reference}.${suggestion(reference, names)}`;
    return [fault([...place, "narrow", index], message)];
  });
}
