/** The parts of an id. */
export interface EntityId {
  readonly typeName: string;
  /** What stands behind the type; absent in one such as `/Task`, which asks for a new id. */
  readonly own?: string;
}

/**
 * Takes an id apart: `/Task/4bat`, `/Task`, or with its organization before it. The letters of the type stay as they are.
 * @returns nothing for what is no id
 */
export function parseId(id: string): EntityId | undefined {
  const found = /^(?:\/Organization\/[^/]+(?=\/[^/]+\/))?\/(\w+)(?:\/(.*))?$/is.exec(id);
  if (!found) return undefined;
  const [, typeName = "", own = ""] = found;
  return own === "" ? { typeName } : { typeName, own };
}
