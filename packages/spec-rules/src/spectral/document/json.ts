/** A map of a document read from YAML or JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Keys and indexes from the root of the document. */
export type Path = readonly (string | number)[];

/** Something in the document and where it stands, references followed. */
export interface Found {
  readonly node: JsonObject;
  readonly path: Path;
}
