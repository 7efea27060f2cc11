import { fileURLToPath } from "node:url";

export { startNode, type Child } from "./child.ts";
export * from "./fixture-bundle.ts";
export * from "./lenient-bundle.ts";
export { rawExchange } from "./raw-exchange.ts";

/** What `node --import` takes to run sources as they are, together with `--conditions=@clade/source`. */
export const typescriptHooks = fileURLToPath(new URL("register-typescript.js", import.meta.url));
