import { placeholdersOf } from "../vendor/placeholders.ts";
import { renderVendor } from "../vendor/templates.ts";
import { temporaryFolder, type Files } from "./temporary-folder.ts";

const readme = "An unofficial thing.\n";
const common = { version: "0.0.0", private: true, description: "A thing.", license: "MIT" };

const sharedPackages: Files = {
  "package.json": { name: "clade", ...common, workspaces: ["specs/*", "packages/*", "docs"] },
  "README.md": readme,
  "turbo.json": {},
  "packages/contract-tests/README.md": readme,
  "packages/contract-tests/package.json": {
    name: "@clade/contract-tests",
    ...common,
    dependencies: {
      "@clade/bundle": "*",
      "@clade/bird": "*",
      "@clade/bird-spec": "*",
      "@clade/mock": "*",
      vitest: "4.1.12",
    },
  },
  "packages/package-tests/README.md": readme,
  "packages/package-tests/package.json": {
    name: "@clade/package-tests",
    ...common,
    dependencies: { "@clade/bird": "*" },
  },
  "packages/sandbox/README.md": readme,
  "packages/sandbox/package.json": {
    name: "@clade/sandbox",
    ...common,
    dependencies: { "@clade/bird": "*", "@clade/bird-spec": "*" },
  },
  "docs/README.md": readme,
  "docs/package.json": { name: "@clade/docs", ...common, dependencies: { "@clade/bird-spec": "*" } },
};

const otherPackages = ["bundle", "codegen", "config", "mock", "runtime", "spec-rules"];

/** The files of a repository in which everything stands in its place: one vendor, `bird`, and what it needs. */
function smallRepositoryFiles(): Files {
  const vendor = renderVendor(placeholdersOf("bird", "BI", "0.0.0")).map(({ path, content }) => [
    path,
    content,
  ]);
  const others = otherPackages.flatMap((name) => [
    [`packages/${name}/README.md`, readme],
    [`packages/${name}/package.json`, { name: `@clade/${name}`, ...common }],
  ]);
  return {
    ...sharedPackages,
    ...(Object.fromEntries([...vendor, ...others]) as Files),
    "packages/bird/src/generated/behaviour.ts": "export const behaviour = {};\n",
    "packages/bird/src/generated/schema.ts": "export type paths = object;\n",
    "packages/bird/src/generated/traits.ts": "export type Traits = object;\n",
  };
}

/** Such a repository on disk, until the test ends. */
export function smallRepository(changes: Files = {}): string {
  return temporaryFolder({ ...smallRepositoryFiles(), ...changes });
}
