import { httpMethods, type Bundle, type OperationObject, type PathItem } from "@clade/bundle";

/**
 * A copy of the bundle whose operations, those of webhooks too, say in their description how sure they are and what their
 * method hides, so that an editor shows it where the operation is called.
 */
export function annotate(bundle: Bundle): Bundle {
  const { paths, webhooks } = bundle;
  return {
    ...bundle,
    paths: annotatePathItems(bundle, paths),
    ...(webhooks && { webhooks: annotatePathItems(bundle, webhooks) }),
  };
}

function annotatePathItems(bundle: Bundle, pathItems: Bundle["paths"]): Bundle["paths"] {
  const annotated = Object.entries(pathItems).map(([name, pathItem]) => [
    name,
    annotatePathItem(bundle, pathItem),
  ]);
  return Object.fromEntries(annotated) as Bundle["paths"];
}

function annotatePathItem(bundle: Bundle, pathItem: PathItem): PathItem {
  const operations = httpMethods.flatMap((method) => {
    const operation = pathItem[method];
    return operation ? [[method, annotatedOperation(bundle, operation)]] : [];
  });
  return { ...pathItem, ...(Object.fromEntries(operations) as PathItem) };
}

function annotatedOperation(bundle: Bundle, operation: OperationObject): OperationObject {
  const description = [
    operation.description?.trim(),
    effectSentence(operation),
    evidenceSentence(bundle, operation),
  ]
    .filter(Boolean)
    .join("\n\n");
  return description ? { ...operation, description } : operation;
}

function effectSentence(operation: OperationObject): string | undefined {
  const effect = operation["x-effect"];
  if (!effect) return undefined;
  return `Effect: ${effect.does}; ${effect.repeatable ? "may" : "must not"} be repeated.`;
}

function evidenceSentence(bundle: Bundle, operation: OperationObject): string | undefined {
  const evidence = operation["x-evidence"];
  if (!evidence) return undefined;
  const sources = (evidence.sources ?? []).map((key) => bundle.info["x-origin"][key]?.title ?? key);
  const cited = sources.length > 0 ? ` (${sources.join("; ")})` : "";
  return [`Evidence: ${evidence.grade}${cited}.`, evidence.note?.trim()].filter(Boolean).join(" ");
}
