import {
  httpMethods,
  listOperations,
  listWebhooks,
  type Bundle,
  type OperationObject,
  type PathItem,
} from "@clade/bundle";
import { operationFacts, webhookFacts } from "./operation-facts.ts";

/** What is to be said of an operation, by its object. */
type Facts = ReadonlyMap<OperationObject, readonly string[]>;

/**
 * A copy of the bundle whose operations, those of webhooks too, say in their description what else is known of them, so that
 * an editor shows it where the operation's type stands.
 */
export function annotate(bundle: Bundle): Bundle {
  const { paths, webhooks } = bundle;
  const facts: Facts = new Map([
    ...listOperations(bundle).map(
      (operation) => [operation.object, operationFacts(bundle, operation)] as const,
    ),
    ...listWebhooks(bundle).map(({ object }) => [object, webhookFacts(bundle, object)] as const),
  ]);
  return {
    ...bundle,
    paths: annotatePathItems(paths, facts),
    ...(webhooks && { webhooks: annotatePathItems(webhooks, facts) }),
  };
}

function annotatePathItems(pathItems: Bundle["paths"], facts: Facts): Bundle["paths"] {
  const annotated = Object.entries(pathItems).map(([name, pathItem]) => [
    name,
    annotatePathItem(pathItem, facts),
  ]);
  return Object.fromEntries(annotated) as Bundle["paths"];
}

function annotatePathItem(pathItem: PathItem, facts: Facts): PathItem {
  const operations = httpMethods.flatMap((method) => {
    const operation = pathItem[method];
    return operation ? [[method, annotatedOperation(operation, facts)]] : [];
  });
  return { ...pathItem, ...(Object.fromEntries(operations) as PathItem) };
}

function annotatedOperation(operation: OperationObject, facts: Facts): OperationObject {
  const list = (facts.get(operation) ?? []).map((fact) => `- ${fact}`).join("\n");
  const description = [operation.description?.trim(), list].filter(Boolean).join("\n\n");
  return description ? { ...operation, description } : operation;
}
