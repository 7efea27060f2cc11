import { resolve, type Bundle, type Schema } from "@clade/bundle";
import { code, oneLine } from "../markdown/inline.ts";

/** One field of a body, as a row of a table: its path, its type, whether it must be there, what it is. */
export interface Field {
  /** `content[].name` */
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

type SchemaObject = Exclude<Schema, boolean>;

/** Deeper fields are left to the examples and the spec: schemas may lead back to themselves. */
const deepest = 3;

/** The fields of a body, parents first. A body that is no object, nor a list of objects, has none. */
export function schemaFields(bundle: Bundle, schema: Schema | undefined): Field[] {
  return fieldsBelow(bundle, schema, "", 1);
}

function fieldsBelow(bundle: Bundle, schema: Schema | undefined, path: string, depth: number): Field[] {
  if (depth > deepest) return [];
  const parts = partsOf(bundle, schema);
  const list = parts.find(({ items }) => items !== undefined);
  if (list) return fieldsBelow(bundle, list["items"] as Schema, `${path}[]`, depth);
  const required = new Set(parts.flatMap((part) => (part["required"] as string[] | undefined) ?? []));
  // Of a field that several parts have, the outermost part has the last word.
  const properties = Object.assign({}, ...parts.map(({ properties }) => properties).reverse()) as Record<
    string,
    Schema
  >;
  return Object.entries(properties).flatMap(([name, property]) => {
    const own = path === "" ? name : `${path}.${name}`;
    const field = {
      path: own,
      type: typeWords(bundle, property),
      required: required.has(name),
      description: descriptionOf(bundle, property),
    };
    return [field, ...fieldsBelow(bundle, property, own, depth + 1)];
  });
}

/** The schema without its references: itself, and what it is put together from. */
function partsOf(bundle: Bundle, schema: Schema | undefined): SchemaObject[] {
  if (typeof schema !== "object") return [];
  const target = resolve<SchemaObject>(bundle, schema);
  const inner = (target["allOf"] as Schema[] | undefined) ?? [];
  return [target, ...inner.flatMap((part) => partsOf(bundle, part))];
}

function descriptionOf(bundle: Bundle, schema: Schema): string {
  const own = typeof schema === "object" ? [schema] : [];
  const described = [...own, ...partsOf(bundle, schema)].find(({ description }) => description !== undefined);
  return oneLine((described?.["description"] as string | undefined) ?? "");
}

/** A schema's type in words: ``string``, ``list of integer``, ``one of `a`, `b` ``. */
export function typeWords(bundle: Bundle, schema: Schema | undefined): string {
  const parts = partsOf(bundle, schema);
  const find = (key: string): unknown => parts.find((part) => part[key] !== undefined)?.[key];
  const values = find("enum") as unknown[] | undefined;
  if (values) return `one of ${values.map((value) => code(JSON.stringify(value))).join(", ")}`;
  if (find("const") !== undefined) return code(JSON.stringify(find("const")));
  const alternatives = (find("anyOf") ?? find("oneOf")) as Schema[] | undefined;
  const types = [find("type") ?? []].flat() as string[];
  if (types.length === 0 && alternatives) {
    return [...new Set(alternatives.map((form) => typeWords(bundle, form)))].join(" or ");
  }
  const format = find("format") as string | undefined;
  const words = types.map((type) => (type === "array" ? listWords(bundle, find("items") as Schema) : type));
  return `${words.join(" or ") || "any"}${format === undefined ? "" : ` (${format})`}`;
}

function listWords(bundle: Bundle, items: Schema | undefined): string {
  return items === undefined ? "list" : `list of ${typeWords(bundle, items)}`;
}
