import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import { startServer, type TestServer } from "./start-server.ts";

const { resolve } = createRequire(import.meta.url);

/** What a page needs to find by name: the client, and all that it imports. */
const entries = { "@clade/runtime": "src/index.ts", "openapi-fetch": "dist/index.mjs" };

/**
 * Serves an empty web page that has a client's exports as `globalThis.client`. The browser loads the client's own modules
 * one by one, with nothing done to them but that their types are taken away.
 */
export async function startClientPage(client: string): Promise<TestServer> {
  return startServer(({ url = "/" }, response) => {
    if (url === "/") {
      response.setHeader("content-type", "text/html").end(pageOf(client));
      return;
    }
    const [, name = "", file = ""] = /^\/((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(url) ?? [];
    if (name !== client && !Object.hasOwn(entries, name)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("content-type", "text/javascript").end(moduleOf(name, file));
  });
}

function pageOf(client: string): string {
  const modules = Object.entries({ ...entries, [client]: "src/index.ts" });
  const imports = Object.fromEntries(modules.map(([name, file]) => [name, `/${name}/${file}`]));
  return `<!doctype html>
<title>A page</title>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">import * as client from "${client}"; globalThis.client = client;</script>`;
}

function moduleOf(name: string, file: string): string {
  const source = readFileSync(join(dirname(resolve(`${name}/package.json`)), file), "utf8");
  if (!file.endsWith(".ts")) return source;
  const { ESNext: target } = ts.ScriptTarget;
  const compilerOptions = { target, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  return ts.transpileModule(source, { compilerOptions }).outputText;
}
