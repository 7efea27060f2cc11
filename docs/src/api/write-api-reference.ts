import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findWorkspaceRoot } from "@clade/bundle";
import { Application, LogLevel } from "typedoc";

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
    // Types that only stand between others have no page of their own, and need none.
    validation: { notExported: false },
    logLevel: LogLevel.Error,
  });
  const project = await application.convert();
  if (!project) throw new Error("TypeDoc could not read the clients' sources.");
  await application.generateDocs(project, directory);
}
