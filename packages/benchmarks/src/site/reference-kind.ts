import { cp, mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fetchPackage } from "./fetch-package.ts";
import { runProgram } from "../servers/run-program.ts";

/** What else makes a reference of a spec. */
export const referenceNames = ["Redocly", "Scalar", "Elements"] as const;
export type ReferenceName = (typeof referenceNames)[number];

/** Makes a page with a spec's reference in a folder of its own, as the peer's manual says. */
type WriteReference = (specPath: string, folder: string) => Promise<void>;

/** Redocly's page needs no other file, the others load the spec and a script that is served beside them. */
export const writeReference: Readonly<Record<ReferenceName, WriteReference>> = {
  Redocly: async (specPath, folder) => {
    const package_ = dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json"));
    const options = ["--inlineBundle", "-o", join(folder, "index.html")];
    await runProgram([join(package_, "bin", "cli.js"), "build-docs", specPath, ...options]);
  },
  Scalar: async (specPath, folder) => {
    const installed = await fetchPackage("@scalar/api-reference@1.72.1", folder);
    await cp(join(installed, "dist", "browser"), join(folder, "scalar"), { recursive: true });
    await cp(specPath, join(folder, "openapi.json"));
    await writeFile(
      join(folder, "index.html"),
      pageWith(
        "",
        '<div id="app"></div><script src="scalar/standalone.js"></script><script>Scalar.createApiReference("#app", { url: "openapi.json" });</script>',
      ),
    );
  },
  Elements: async (specPath, folder) => {
    const installed = await fetchPackage("@stoplight/elements@9.0.25", folder);
    await cp(specPath, join(folder, "openapi.json"));
    await mkdir(join(folder, "elements"));
    for (const file of ["web-components.min.js", "styles.min.css"]) {
      await cp(join(installed, file), join(folder, "elements", file));
    }
    await writeFile(
      join(folder, "index.html"),
      pageWith(
        '<script src="elements/web-components.min.js"></script><link rel="stylesheet" href="elements/styles.min.css" />',
        '<elements-api apiDescriptionUrl="openapi.json" router="hash"></elements-api>',
      ),
    );
  },
};

function pageWith(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>API</title>${head}</head><body>${body}</body></html>`;
}
