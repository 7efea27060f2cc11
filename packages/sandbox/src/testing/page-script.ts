import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** What Node has and a page lacks. Each is put in place of itself under a name that can be found again. */
const nodeGlobals = ["Buffer", "process", "global", "setImmediate", "clearImmediate"] as const;

/** A module and all that it imports, as one script for a page. */
export interface PageScript {
  readonly text: string;
  /** The globals of Node that are used in it. */
  readonly nodeGlobals: readonly string[];
}

/**
 * Bundles a module, which may import what a test in `src/testing` may.
 * @throws Error where something of Node's is imported
 */
export async function pageScript(source: string): Promise<PageScript> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "ts" },
    bundle: true,
    platform: "browser",
    conditions: ["@clade/source"],
    define: Object.fromEntries(nodeGlobals.map((name) => [name, `nodes_${name}`])),
    write: false,
    logLevel: "silent",
  });
  const text = outputFiles.map((file) => file.text).join("\n");
  return { text, nodeGlobals: nodeGlobals.filter((name) => text.includes(`nodes_${name}`)) };
}
