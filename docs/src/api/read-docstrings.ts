import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application, LogLevel, type TypeDocOptions } from "typedoc";
import { load, type PluginOptions } from "typedoc-plugin-markdown";
import type { ImportedPackage } from "./imported-packages.ts";

const packageOptions: Partial<TypeDocOptions> = {
  entryPoints: ["src/index.ts"],
  exclude: ["**/generated/**", "**/*.test.ts"],
  // What Node's own errors have is not ours to tell.
  excludeExternals: true,
  readme: "none",
  skipErrorChecking: true,
  disableSources: true,
  groupOrder: ["Functions", "Variables", "Classes", "*"],
};

const markdownOptions: PluginOptions = {
  excludeScopesInPaths: true,
  hidePageHeader: true,
  hidePageTitle: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  classPropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  propertyMembersFormat: "table",
  typeDeclarationFormat: "table",
  tableColumnSettings: {
    hideDefaults: true,
    hideInherited: true,
    hideModifiers: true,
    hideOverrides: true,
    hideSources: true,
  },
};

/**
 * What each package exports, by the package's folder: Markdown, made by TypeDoc of the docstrings, whose headings of the second level
 * are the kinds, and those of the third the names.
 *
 * @throws Error when TypeDoc cannot read a package; it has said why on the error stream
 */
export async function readDocstrings(packages: readonly ImportedPackage[]): Promise<Map<string, string>> {
  const work = await mkdtemp(join(tmpdir(), "clade-docstrings-"));
  try {
    await writeMarkdown(work, packages);
    const texts = packages.map(
      async ({ folder }) => [folder, await readFile(join(work, `${folder}.md`), "utf8")] as const,
    );
    return new Map(await Promise.all(texts));
  } finally {
    await rm(work, { recursive: true });
  }
}

async function writeMarkdown(directory: string, packages: readonly ImportedPackage[]): Promise<void> {
  const options: Partial<TypeDocOptions & PluginOptions> = {
    ...markdownOptions,
    plugin: [load],
    router: "module",
    entryPointStrategy: "packages",
    entryPoints: packages.map((found) => found.directory),
    packageOptions,
    readme: "none",
    hideGenerator: true,
    outputs: [{ name: "markdown", path: directory }],
    // Types that only stand between others have no place of their own, and need none.
    validation: { notExported: false },
    logLevel: LogLevel.Error,
  };
  const application = await Application.bootstrapWithPlugins(options);
  const project = await application.convert();
  if (!project) throw new Error("TypeDoc could not read the packages' sources.");
  await application.generateOutputs(project);
}
