import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, transformSync } from "esbuild";
import type { CallPlan } from "../consumer/try-client.ts";

const source = join(import.meta.dirname, "../consumer/try-client.ts");

/** Files of one program that tries all clients and writes what came of it to the console, as JSON. */
export interface Programs {
  /** An ES module. */
  readonly module: string;
  /** The same as CommonJS, which gets the clients by `require`. */
  readonly commonjs: string;
  /** The module and all that it imports in one script, made for browsers. */
  readonly script: string;
}

/** Writes the program into the consumer's folder, in the forms that the runtimes take. */
export async function writePrograms(folder: string, plans: readonly CallPlan[]): Promise<Programs> {
  const path = (name: string): string => join(folder, name);
  const tryClient = transformSync(readFileSync(source, "utf8"), { loader: "ts" }).code;
  writeFileSync(path("try-client.js"), tryClient);
  writeFileSync(
    path("main.js"),
    programOf(plans, (names, from) => `import ${names} from "${from}";`),
  );
  const asRequired = (names: string, from: string): string =>
    `const ${names.replace("* as ", "")} = require("${from}");`;
  writeFileSync(path("main.cjs"), programOf(plans, asRequired));
  await build({
    entryPoints: [path("main.js")],
    outfile: path("main.script.js"),
    bundle: true,
    platform: "browser",
    format: "iife",
    logLevel: "silent",
  });
  return { module: "main.js", commonjs: "main.cjs", script: path("main.script.js") };
}

/** One text for all runtimes; only how a module is had differs. */
function programOf(plans: readonly CallPlan[], load: (names: string, from: string) => string): string {
  return [
    load("{ tryClient }", "./try-client.js"),
    ...plans.map(({ name }, index) => load(`* as client${index}`, name)),
    `const plans = ${JSON.stringify(plans)};`,
    `const clients = [${plans.map((_plan, index) => `client${index}`).join(", ")}];`,
    "const outcomes = Promise.all(plans.map((plan, index) => tryClient(clients[index], plan)));",
    "outcomes.then(JSON.stringify, String).then((text) => console.log(text));",
    "",
  ].join("\n");
}
