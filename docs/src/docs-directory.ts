import { fileURLToPath } from "node:url";

/** The folder of this package: the parent of both `src` and `dist`. Its Markdown files are the guide. */
export const docsDirectory = fileURLToPath(new URL("..", import.meta.url));
