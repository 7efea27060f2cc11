import { listOperations, listWebhooks } from "@clade/bundle";
import { marked } from "marked";
import { html, raw } from "../html/html.ts";
import type { VendorDescription } from "../pages/vendor-description.ts";
import { operationLink } from "../redoc/operation-address.ts";
import type { SearchRecord } from "./search-record.ts";

/** Each operation and webhook of a vendor as a small page, so that what its heading says counts for more than its text. */
export function operationRecords({
  bundle,
  name,
  title,
}: Pick<VendorDescription, "bundle" | "name" | "title">): SearchRecord[] {
  const operations = listOperations(bundle).map(({ id, method, path, object }) => ({
    id,
    object,
    place: `${method.toUpperCase()} ${path}`,
  }));
  const webhooks = listWebhooks(bundle).map(({ id, object }) => ({ id, object, place: "webhook" }));
  return [...operations, ...webhooks].map(({ id, object, place }) => {
    const description = raw(marked.parse(object.description ?? "", { async: false }));
    const content = html`<!doctype html>
      <html lang="en">
        <body data-pagefind-body>
          <h1>${object.summary} · ${id}</h1>
          <p>${place} · ${title}</p>
          ${description}
        </body>
      </html> `.text;
    return { url: operationLink(name, id), content };
  });
}
