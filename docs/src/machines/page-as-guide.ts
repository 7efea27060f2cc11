import { join } from "node:path";
import type { Vendor } from "@clade/bundle";
import type { Guide } from "../guide/guide.ts";
import type { GeneratedPage } from "../markdown/generated-page.ts";

/** A generated page as the site shows written ones. Their links are paths of files, so one that starts at the site's root goes by as HTML. */
export function pageAsGuide({ specDirectory }: Vendor, { path, title, markdown }: GeneratedPage): Guide {
  return {
    file: join(specDirectory, `${path}.md`),
    path: `${path}.html`,
    group: "Evidence",
    title,
    markdown: markdown.replaceAll(/\[([^\]]*)\]\((\/[^)]*)\)/g, '<a href="$2">$1</a>'),
  };
}
