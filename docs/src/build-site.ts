import { join } from "node:path";
import { docsDirectory } from "./docs-directory.ts";
import { writeSite } from "./write-site.ts";

await writeSite(join(docsDirectory, "dist", "site"), process.env["DOCS_ORIGIN"]);
