import { isObject } from "@clade/front";

/** An object that stands for another. */
export interface Reference {
  $ref: string;
}

export function isReference(value: unknown): value is Reference {
  return isObject(value) && typeof value["$ref"] === "string";
}
