import type { Bundle, HttpMethod, OperationObject } from "@clade/bundle";
import { code, link, oneLine } from "../markdown/inline.ts";
import { markdownAddress, operationPath, referenceAddress } from "../markdown/addresses.ts";
import { usersOf } from "./users-of.ts";

/** What a claim is about: an operation, a webhook, a part that several operations share, or the API as a whole. */
export interface Subject {
  /** Markdown, and no other subject of the vendor has the same. */
  readonly heading: string;
  /** Where more is said of it, or who shares it. */
  readonly line?: string;
}

/** How a kind of shared part is called, by its key in `components`. */
const componentNames: Readonly<Record<string, string>> = {
  schemas: "Schema",
  responses: "Answer",
  parameters: "Parameter",
  requestBodies: "Body",
  examples: "Example",
  headers: "Header",
  securitySchemes: "Credentials",
};

/** How many keys of a trail name the subject: `paths`, path and method, or `components`, kind and name. */
const subjectLength = 3;

/**
 * Splits the keys that lead to a place of the document: what it is part of, and the keys from there.
 *
 * @throws Error where the place is of no kind that is known
 */
export function splitTrail(
  vendor: string,
  bundle: Bundle,
  trail: readonly string[],
): { subject: Subject; rest: readonly string[] } {
  const [root, first = "", second = ""] = trail;
  const rest = trail.slice(subjectLength);
  if (root === "info") return { subject: { heading: "The API as a whole" }, rest: [] };
  if (root === "components") return { subject: componentSubject(vendor, bundle, first, second), rest };
  if (root === "webhooks") return { subject: webhookSubject(vendor, bundle, first, second), rest };
  if (root === "paths" && second === "parameters") {
    return { subject: { heading: `Every operation of ${code(first)}` }, rest: trail.slice(2) };
  }
  if (root === "paths") return { subject: operationSubject(vendor, bundle, first, second), rest };
  throw new Error(`Nothing is known of claims at ${trail.join("/")}.`);
}

function operationSubject(vendor: string, bundle: Bundle, path: string, method: string): Subject {
  const operation = operationAt(bundle.paths, path, method);
  return {
    heading: oneLine(operation.object.summary),
    line: [
      code(`${method.toUpperCase()} ${path}`),
      link("Reference", referenceAddress(vendor, operation)),
      link("Markdown", markdownAddress(operationPath(vendor, operation))),
    ].join(" · "),
  };
}

function webhookSubject(vendor: string, bundle: Bundle, name: string, method: string): Subject {
  const webhook = operationAt(bundle.webhooks, name, method);
  return {
    heading: `Webhook: ${oneLine(webhook.object.summary)}`,
    line: `${code(name)} · ${link("Reference", referenceAddress(vendor, webhook))}`,
  };
}

function operationAt(
  pathItems: Bundle["webhooks"],
  name: string,
  method: string,
): { readonly id: string; readonly object: OperationObject } {
  const object = pathItems?.[name]?.[method as HttpMethod];
  if (!object) throw new Error(`The bundle has no ${method} ${name}.`);
  return { id: object.operationId, object };
}

function componentSubject(vendor: string, bundle: Bundle, kind: string, name: string): Subject {
  const users = usersOf(bundle, `#/components/${kind}/${name}`);
  const links = users.map((operation) =>
    link(code(operation.id), markdownAddress(operationPath(vendor, operation))),
  );
  return {
    heading: `${componentNames[kind] ?? kind} ${code(name)}`,
    ...(links.length > 0 && { line: `Part of ${links.join(", ")}.` }),
  };
}
