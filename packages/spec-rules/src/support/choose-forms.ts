import type { ErrorObject } from "ajv";

/**
 * Drops, wherever a value may take one of several forms (`anyOf`, `oneOf`), the errors of the forms that it did not
 * mean, and the error that says no more than that none fits.
 */
export function chooseForms(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choice = outermostChoice(errors);
  if (!choice) return errors;
  const forms = new Map<string, ErrorObject[]>();
  const others: ErrorObject[] = [];
  for (const [index, error] of errors.entries()) {
    if (error === choice) continue;
    const form = index < errors.indexOf(choice) ? formOf(error, choice) : undefined;
    if (form === undefined) others.push(error);
    else forms.set(form, [...(forms.get(form) ?? []), error]);
  }
  const meant = [...forms.values()].sort(
    (one, other) => strangeness(one, choice) - strangeness(other, choice),
  )[0];
  return [...(meant ? chooseForms(meant) : [choice]), ...chooseForms(others)];
}

function outermostChoice(errors: readonly ErrorObject[]): ErrorObject | undefined {
  return errors
    .filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf")
    .sort(
      (one, other) =>
        one.instancePath.length - other.instancePath.length ||
        one.schemaPath.length - other.schemaPath.length,
    )[0];
}

/**
 * Which of the forms an error speaks of. Within a referenced schema Ajv counts its paths anew, so that the errors of all
 * forms that are references fall together.
 */
function formOf(error: ErrorObject, choice: ErrorObject): string | undefined {
  if (!isWithin(error.instancePath, choice.instancePath)) return undefined;
  if (error.schemaPath.startsWith(`${choice.schemaPath}/`)) {
    return error.schemaPath.slice(choice.schemaPath.length + 1).split("/")[0];
  }
  const parent = choice.schemaPath.slice(0, -choice.keyword.length);
  return parent !== "#/" && error.schemaPath.startsWith(parent) ? undefined : "reference";
}

function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

/** How little a value resembles a form: a wrong kind of value most, then missing and surplus properties. */
function strangeness(form: readonly ErrorObject[], choice: ErrorObject): number {
  const ofValue = form.filter(({ instancePath }) => instancePath === choice.instancePath);
  const wrongKind = ofValue.some(({ keyword }) => keyword === "type") ? 100 : 0;
  return wrongKind + ofValue.length;
}
