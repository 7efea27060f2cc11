import type { BodyShape, JsonType } from "../behaviour.ts";
import type { WebhookFault } from "../errors/webhook-error.ts";
import { pointerTo } from "../response/json-pointer.ts";
import { isJsonObject } from "./is-json-object.ts";
import { isOfType, typeInWords, typesInWords } from "./json-types.ts";

type Faults = Generator<WebhookFault, void>;

/**
 * What a value lacks to have a shape, in the order of the value. It goes no deeper than the shape does, however deep the value
 * is, and looks no further than it is asked to.
 */
export function* faultsOf(shape: BodyShape, value: unknown, pointer = ""): Faults {
  if (!admitsTypeOf(value, shape)) {
    yield { pointer, problem: `must be ${typesInWords(typesOf(shape))}; got ${typeInWords(value)}` };
    return;
  }
  if (shape.enum && !shape.enum.some((word) => word === value)) {
    const words = shape.enum.map((word) => JSON.stringify(word)).join(", ");
    yield { pointer, problem: `must be one of ${words}; got another value` };
  }
  if (shape.anyOf) yield* faultsOfForms(shape.anyOf, value, pointer);
  if (isJsonObject(value)) yield* faultsOfObject(shape, value, pointer);
  if (shape.items && Array.isArray(value)) yield* faultsOfItems(shape.items, value, pointer);
}

/** None where any type will do. */
function typesOf({ type = [] }: BodyShape): readonly JsonType[] {
  return typeof type === "string" ? [type] : type;
}

function admitsTypeOf(value: unknown, shape: BodyShape): boolean {
  const types = typesOf(shape);
  return types.length === 0 || types.some((type) => isOfType(value, type));
}

function* faultsOfObject(
  shape: BodyShape,
  value: Readonly<Record<string, unknown>>,
  pointer: string,
): Faults {
  const { required = [], properties = {}, additionalProperties } = shape;
  for (const name of required) {
    if (!Object.hasOwn(value, name) || value[name] === undefined) {
      yield { pointer: pointerTo(pointer, name), problem: "is missing" };
    }
  }
  for (const [name, inner] of Object.entries(value)) {
    const innerShape = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (innerShape && !isAbsent(inner, required.includes(name))) {
      yield* faultsOf(innerShape, inner, pointerTo(pointer, name));
    }
  }
}

/** Many senders write null for what they do not have, and an event that is refused is lost. */
function isAbsent(value: unknown, isRequired: boolean): boolean {
  return value === undefined || (value === null && !isRequired);
}

function* faultsOfItems(shape: BodyShape, items: readonly unknown[], pointer: string): Faults {
  for (const [index, item] of items.entries()) yield* faultsOf(shape, item, `${pointer}/${index}`);
}

/** Where one form alone is of the value's type, that form was meant, and its faults say more than that no form fits. */
function* faultsOfForms(forms: readonly BodyShape[], value: unknown, pointer: string): Faults {
  if (forms.some((form) => faultsOf(form, value).next().done)) return;
  const [meant, ...others] = forms.filter((form) => admitsTypeOf(value, form));
  if (meant && others.length === 0) yield* faultsOf(meant, value, pointer);
  else yield { pointer, problem: `${wish(forms, meant)}; got ${typeInWords(value)}` };
}

function wish(forms: readonly BodyShape[], meant: BodyShape | undefined): string {
  if (meant) return `must have one of its ${forms.length} forms`;
  return `must be ${typesInWords([...new Set(forms.flatMap(typesOf))])}`;
}
