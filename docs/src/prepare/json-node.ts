/** An object of a document that is being changed. */
export type JsonNode = Record<string, unknown>;

/** Whether the value is an object and not a list. */
export function isNode(value: unknown): value is JsonNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Adds a paragraph to the description, or makes it the description. */
export function addToDescription(node: JsonNode, paragraph: string): void {
  const before = typeof node["description"] === "string" ? node["description"].trimEnd() : "";
  node["description"] = before === "" ? paragraph : `${before}\n\n${paragraph}`;
}
