import { isObject } from "../../support/is-object.ts";
import { examplesOfContent, type NamedExample } from "./examples-of.ts";
import { follow, followEach } from "./follow.ts";
import type { Found, JsonObject, Path } from "./json.ts";
import { listWebhooks, type Webhook } from "./list-operations.ts";

/** What a webhook tells of, and what the `x-event` of its operation says of the body. */
export interface Event {
  readonly name: string;
  readonly operation: Path;
  /** Where the `x-event` stands; nothing where there is none. */
  readonly place: Path | undefined;
  readonly tells: readonly string[];
  readonly proof: unknown;
  readonly body: Found | undefined;
  /** The names of the body's own properties. */
  readonly properties: readonly string[];
  readonly examples: readonly NamedExample[];
}

/** The events of a document: one for each webhook. */
export function listEvents(document: JsonObject): Event[] {
  return listWebhooks(document).map((webhook) => eventOf(document, webhook));
}

function eventOf(document: JsonObject, { name, node, path, requestBody }: Webhook): Event {
  const event = node["x-event"];
  const { tells, proof } = isObject(event) ? event : {};
  const body = bodySchema(document, requestBody);
  const properties = body?.node["properties"];
  return {
    name,
    operation: path,
    place: isObject(event) ? [...path, "x-event"] : undefined,
    tells: Array.isArray(tells) ? tells.map(String) : [],
    proof,
    body,
    properties: isObject(properties) ? Object.keys(properties) : [],
    examples: requestBody ? examplesOfContent(document, requestBody) : [],
  };
}

/** The schema of the first media type, references followed. */
function bodySchema(document: JsonObject, requestBody: Found | undefined): Found | undefined {
  if (!requestBody) return undefined;
  const { node, path } = requestBody;
  const [entry] = followEach(document, node["content"], [...path, "content"]);
  const mediaType = entry?.[1];
  return mediaType && follow(document, mediaType.node["schema"], [...mediaType.path, "schema"]);
}
