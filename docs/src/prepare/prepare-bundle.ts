import {
  listOperations,
  listWebhooks,
  type Bundle,
  type HttpMethod,
  type OperationObject,
} from "@clade/bundle";
import { vocabulary } from "@clade/spec-rules";
import { annotatePlace } from "./annotate-place.ts";
import { codeSamples } from "./code-samples.ts";
import { describeInfo } from "./describe-info.ts";
import { describeOperation, describeWebhook } from "./describe-operation.ts";
import { effectLabel } from "./effect-sentence.ts";
import { gradeColours } from "./grade-colours.ts";
import type { JsonNode } from "./json-node.ts";
import type { VendorSandbox } from "./vendor-sandbox.ts";
import { walkDocument } from "./walk-document.ts";

/**
 * A copy of the bundle that shows a reader of its Redoc page what the vocabulary says. The vocabulary's own keys are gone
 * from it: a program reads the bundle itself.
 *
 * @param vendor The vendor's name, such as `cligs`: it is part of the client's package and the mock's addresses.
 * @param mockOrigin Where the samples find the vendor's mock, such as `http://127.0.0.1:4010/cligs`.
 */
export function prepareBundle(
  bundle: Bundle,
  vendor: string,
  mockOrigin: string,
  sandbox: VendorSandbox,
): JsonNode {
  const document: JsonNode = structuredClone({ ...bundle });
  walkDocument(document, (place, node) => {
    annotatePlace(bundle, place, node);
  });
  for (const operation of listOperations(bundle)) {
    Object.assign(operationNode(document, "paths", operation.path, operation.method), {
      description: describeOperation(bundle, operation, mockOrigin, sandbox),
      "x-badges": badges(operation.object),
      "x-codeSamples": codeSamples(bundle, operation, vendor, mockOrigin),
    });
  }
  for (const webhook of listWebhooks(bundle)) {
    Object.assign(operationNode(document, "webhooks", webhook.name, webhook.method), {
      description: describeWebhook(bundle, webhook),
      "x-badges": badges(webhook.object),
    });
  }
  document["info"] = { ...(document["info"] as JsonNode), description: describeInfo(bundle, sandbox) };
  stripVocabulary(document);
  return document;
}

function operationNode(
  document: JsonNode,
  folder: "paths" | "webhooks",
  name: string,
  method: HttpMethod,
): JsonNode {
  const pathItems = document[folder] as Record<string, Record<string, JsonNode>>;
  const node = pathItems[name]?.[method];
  if (!node) throw new Error(`The copy of the bundle lacks ${method} ${name}.`);
  return node;
}

/** Redoc shows badges in its menu too, where one beside every operation would be noise: only what is unusual has one. */
function badges(object: OperationObject): { name: string; color: string }[] {
  const grade = object["x-evidence"]?.grade;
  const effect = object["x-effect"];
  return [
    ...(grade && grade !== "documented" ? [{ name: grade, color: gradeColours[grade] }] : []),
    ...(effect ? [{ name: effectLabel(effect), color: "red" }] : []),
  ];
}

function stripVocabulary(document: JsonNode): void {
  const keys = vocabulary.map(({ key }) => key);
  walkDocument(document, (_place, node) => {
    for (const key of keys) Reflect.deleteProperty(node, key);
  });
}
