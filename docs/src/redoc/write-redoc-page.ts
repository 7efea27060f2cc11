import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { docsDirectory } from "../docs-directory.ts";
import type { JsonNode } from "../prepare/json-node.ts";
import { addHashToLinks } from "./add-hash-to-links.ts";
import { redocTemplate, type RedocVendor } from "./redoc-template.ts";
import { removeOutsideImages } from "./remove-outside-images.ts";
import { runRedocly } from "./run-redocly.ts";

/**
 * Writes a vendor's reference page.
 *
 * @param document The prepared bundle.
 * @param path The HTML file to write.
 */
export async function writeRedocPage(document: JsonNode, vendor: RedocVendor, path: string): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "clade-docs-"));
  try {
    const files = { document: join(directory, "openapi.json"), template: join(directory, "page.hbs") };
    const page = join(directory, "page.html");
    await writeFile(files.document, JSON.stringify(document));
    await writeFile(files.template, redocTemplate(vendor));
    const options = ["--inlineBundle", "-t", files.template, "-o", page];
    await runRedocly(["build-docs", files.document, ...options], docsDirectory);
    await writeFile(path, addHashToLinks(removeOutsideImages(await readFile(page, "utf8"))));
  } finally {
    await rm(directory, { recursive: true });
  }
}
