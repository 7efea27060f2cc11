import { listOperations, listWebhooks, type Bundle, type Operation } from "@clade/bundle";
import type { Failure } from "@clade/spec-rules";
import { marked } from "marked";
import { html, raw } from "../html/html.ts";
import { code } from "../markdown/inline.ts";
import type { VendorDescription } from "../pages/vendor-description.ts";
import { documentedAnswer } from "../prepare/documented-answer.ts";
import { operationFacts } from "../prepare/operation-facts.ts";
import { operationLink } from "../redoc/operation-address.ts";
import type { SearchRecord } from "./search-record.ts";

type SearchedVendor = Pick<VendorDescription, "bundle" | "name" | "title" | "sandbox">;

/** Each operation and webhook of a vendor as a small page, so that what its heading says counts for more than its text. */
export function operationRecords({ bundle, name, title, sandbox }: SearchedVendor): SearchRecord[] {
  const operations = listOperations(bundle).map((operation) => ({
    id: operation.id,
    object: operation.object,
    place: `${operation.method.toUpperCase()} ${operation.path}`,
    more: [
      ...operationFacts(bundle, operation, sandbox).map(({ label, text }) => `${label}: ${text}`),
      ...ownRefusals(bundle, operation),
    ],
  }));
  const webhooks = listWebhooks(bundle).map(({ id, object }) => ({ id, object, place: "webhook", more: [] }));
  return [...operations, ...webhooks].map(({ id, object, place, more }) => {
    const text = [object.description ?? "", ...more].join("\n\n");
    const content = html`<!doctype html>
      <html lang="en">
        <body data-pagefind-body>
          <h1>${object.summary} · ${id}</h1>
          <p>${place} · ${title}</p>
          ${raw(marked.parse(text, { async: false }))}
        </body>
      </html> `.text;
    return { url: operationLink(name, id), content };
  });
}

/** The words with which the vendor refuses a wrong request to this operation alone: whoever has met them searches for them. */
function ownRefusals(bundle: Bundle, operation: Operation): string[] {
  const failures = operation.object["x-failure"];
  if (!Array.isArray(failures)) return [];
  const answers = (failures as Failure[]).map(({ gets, example }) => {
    const { text, verbatim } = documentedAnswer(bundle, operation.responses[gets], example);
    return verbatim ? code(text) : text;
  });
  return [...new Set(answers)];
}
