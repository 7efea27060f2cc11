import { join } from "node:path";
import { writeApiReference } from "./api/write-api-reference.ts";
import { docsDirectory } from "./docs-directory.ts";
import { writeSite } from "./write-site.ts";

const directory = join(docsDirectory, "dist", "site");
await writeSite(directory);
await writeApiReference(join(directory, "api"));
