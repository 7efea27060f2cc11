import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findWorkspaceRoot } from "@clade/bundle";
import { Application, JSX, LogLevel } from "typedoc";
import { docsDirectory } from "../docs-directory.ts";

/** Nothing is fetched from anywhere else. TypeDoc has one script and some styles within each page, and unpacks its index from a `data:` URL. */
const policy = {
  "http-equiv": "Content-Security-Policy",
  content:
    "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' data:; base-uri 'none'; form-action 'none'",
};

/** The packages that an integrator installs: the clients, found by what is generated into them, and what they share. */
function publicPackages(): string[] {
  const packages = join(findWorkspaceRoot(), "packages");
  const clients = readdirSync(packages).filter((name) => existsSync(join(packages, name, "src/generated")));
  return [...clients, "runtime"].map((name) => join(packages, name));
}

/**
 * Writes the reference of the clients' TypeScript interface, made by TypeDoc from their docstrings. The operations are left out: they
 * are in each vendor's own reference.
 *
 * @throws Error when TypeDoc cannot read a package; it has said why on the error stream
 */
export async function writeApiReference(directory: string): Promise<void> {
  const application = await Application.bootstrap({
    name: "Clade's clients (unofficial)",
    entryPointStrategy: "packages",
    entryPoints: publicPackages(),
    packageOptions: {
      entryPoints: ["src/index.ts"],
      exclude: ["**/generated/**", "**/*.test.ts"],
      readme: "none",
      skipErrorChecking: true,
      disableSources: true,
    },
    readme: "none",
    hideGenerator: true,
    githubPages: false,
    customCss: join(docsDirectory, "assets", "api.css"),
    navigationLinks: { Clade: "/", Search: "/search/" },
    // Types that only stand between others have no page of their own, and need none.
    validation: { notExported: false },
    logLevel: LogLevel.Error,
  });
  application.renderer.hooks.on("head.begin", () => JSX.createElement("meta", policy));
  const project = await application.convert();
  if (!project) throw new Error("TypeDoc could not read the clients' sources.");
  await application.generateDocs(project, directory);
}
