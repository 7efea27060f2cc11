import type { FieldDefinition } from "./definitions.ts";

/** Kinds of fields, so that a type reads as a list of its fields. */
export const text = (maxLength = 256): FieldDefinition => ({
  type: "String",
  presentation: "Text",
  maxLength,
});
export const longText = (): FieldDefinition => ({ type: "String", presentation: "TextArea", maxLength: -1 });
export const richText = (): FieldDefinition => ({ type: "String", presentation: "RichText", maxLength: -1 });
export const address = (): FieldDefinition => ({ type: "String", presentation: "Url", maxLength: 2048 });
export const whole = (): FieldDefinition => ({ type: "Integer", presentation: "Numeric" });
export const decimal = (): FieldDefinition => ({ type: "Double", presentation: "Numeric", decimalPlaces: 2 });
export const percent = (): FieldDefinition => ({ type: "Double", presentation: "Percent", decimalPlaces: 2 });
export const flag = (initial = false): FieldDefinition => ({
  type: "Boolean",
  presentation: "Checkbox",
  initial,
});
export const time = (): FieldDefinition => ({ type: "DateTime", presentation: "Date" });
export const date = (): FieldDefinition => ({ type: "Date", presentation: "Date" });
export const duration = (): FieldDefinition => ({ type: "Duration", presentation: "Duration" });
export const money = (): FieldDefinition => ({ type: "Money", presentation: "Currency", decimalPlaces: 2 });
export const binary = (): FieldDefinition => ({ type: "Binary", presentation: "Other" });

/** A reference to an entity of one of some types, or of any. */
export const reference = (...refersTo: readonly string[]): FieldDefinition => ({
  type: "Entity",
  presentation: "ReferenceToObject",
  refersTo,
});

/** One value of a pick list. */
export const pick = (pickList: string, initial?: string): FieldDefinition => ({
  type: "Entity",
  presentation: "PickList",
  refersTo: [pickList],
  ...(initial !== undefined && { initial: `/${pickList}/${initial}` }),
});

/** Several values of a pick list. */
export const pickMany = (pickList: string): FieldDefinition => ({
  type: "MultiPickList",
  presentation: "MultiPickList",
  refersTo: [pickList],
});

export const required = (field: FieldDefinition): FieldDefinition => ({ ...field, isRequired: true });
export const computed = (field: FieldDefinition): FieldDefinition => ({ ...field, isComputed: true });
