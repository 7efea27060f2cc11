import { isObject } from "@clade/front";
import { errorAt, type OwnDocument, type Steps } from "./own-document.ts";
import { isReference } from "./reference.ts";
import { documentShape, type Shape } from "./shapes.ts";

/**
 * Looks at the form of all that the mock reads by itself. What schemas say is left for Prism.
 *
 * @throws SpecError for the first part that is of another form
 */
export function checkShape(document: OwnDocument): void {
  check(document, document.content, documentShape, []);
}

function check(document: OwnDocument, value: unknown, shape: Shape, steps: Steps): void {
  if (isReference(value)) return;
  if (!fits(value, shape)) {
    throw errorAt(
      document,
      steps,
      `${nameOf(steps)} is ${kindOf(value)}, but has to be ${shape.is}. Mend it.`,
    );
  }
  if (!isObject(value)) return;
  for (const name of shape.needs ?? []) {
    if (value[name] === undefined) {
      throw errorAt(document, steps, `${nameOf(steps)} lacks the key "${name}". Add it.`);
    }
  }
  for (const [key, child] of Object.entries(value)) {
    const inner = shape.keys?.[key] ?? (key.startsWith("x-") ? undefined : shape.each);
    if (inner) check(document, child, inner, [...steps, key]);
  }
}

function fits(value: unknown, { is }: Shape): boolean {
  const kind = kindOf(value);
  return is === "a schema" ? kind === "an object" || typeof value === "boolean" : kind === is;
}

function kindOf(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? "a text" : `a ${typeof value}`;
}

function nameOf(steps: Steps): string {
  return steps.length === 0 ? "The document" : `"${steps.join(" > ")}"`;
}
