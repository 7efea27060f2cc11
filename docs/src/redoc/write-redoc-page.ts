import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { docsDirectory } from "../docs-directory.ts";
import type { JsonNode } from "../prepare/json-node.ts";
import { addHashToLinks } from "./add-hash-to-links.ts";
import { nameMenu } from "./name-menu.ts";
import { redocTemplate, type RedocVendor } from "./redoc-template.ts";
import { removeOutsideImages } from "./remove-outside-images.ts";
import { runRedocly } from "./run-redocly.ts";
import { separateScript } from "./separate-script.ts";

/** Redoc's script, which all reference pages share. */
const scriptAddress = "/assets/redoc.js";

/**
 * Writes a vendor's reference page, and Redoc's script, which is the same with every vendor.
 *
 * @param document The prepared bundle.
 * @param site The folder of the whole site.
 * @param path The page's file within it.
 */
export async function writeRedocPage(
  document: JsonNode,
  vendor: RedocVendor,
  site: string,
  path: string,
): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "clade-docs-"));
  try {
    const files = { document: join(directory, "openapi.json"), template: join(directory, "page.hbs") };
    const page = join(directory, "page.html");
    await writeFile(files.document, JSON.stringify(document));
    await writeFile(files.template, redocTemplate(vendor));
    const options = ["--inlineBundle", "-t", files.template, "-o", page];
    await runRedocly(["build-docs", files.document, ...options], docsDirectory);
    const made = nameMenu(removeOutsideImages(await readFile(page, "utf8")));
    const separated = separateScript(made, scriptAddress);
    await writeFile(join(site, path), addHashToLinks(separated.page));
    await writeFile(join(site, scriptAddress), separated.script);
  } finally {
    await rm(directory, { recursive: true });
  }
}
