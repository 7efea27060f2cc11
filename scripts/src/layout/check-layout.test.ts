import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { smallRepository } from "../testing/small-repository.ts";
import { writeFiles } from "../testing/temporary-folder.ts";
import { checkLayout } from "./check-layout.ts";
import { formatFinding } from "./finding.ts";

function faultsOf(root: string): string[] {
  return checkLayout(root).map(formatFinding);
}

/** Changes a JSON file of the repository. */
function edit(root: string, path: string, change: (manifest: Record<string, object>) => object): void {
  const manifest = JSON.parse(readFileSync(join(root, path), "utf8")) as Record<string, object>;
  writeFiles(root, { [path]: change(manifest) });
}

test("a repository in which everything stands in its place has no faults", () => {
  expect(faultsOf(smallRepository())).toEqual([]);
});

describe("what a vendor lacks is named with its path and a cure", () => {
  test.each([
    ["specs/bird/SOURCES.md", "specs/__vendor__/SOURCES.md"],
    ["specs/bird/.spectral.yaml", "specs/__vendor__/.spectral.yaml"],
    ["specs/bird/promises.yaml", "specs/__vendor__/promises.yaml"],
    ["packages/bird/src/client.ts", "packages/__vendor__/src/client.ts"],
    ["packages/bird/tsconfig.build.json", "packages/__vendor__/tsconfig.build.json"],
    [
      "packages/contract-tests/src/bird/contract.test.ts",
      "packages/contract-tests/src/__vendor__/contract.test.ts",
    ],
  ])("%s", (path, template) => {
    const root = smallRepository();
    rmSync(join(root, path));

    expect(faultsOf(root)).toContain(
      `${path}: is missing. Write it after scripts/templates/vendor/${template}.`,
    );
  });

  test("generated files are made by a command", () => {
    const root = smallRepository();
    rmSync(join(root, "packages/bird/src/generated/schema.ts"));

    expect(faultsOf(root)).toEqual([
      "packages/bird/src/generated/schema.ts: is missing. Make it with: npm run generate -- --filter=@clade/bird.",
    ]);
  });

  test.each(["specs/bird", "packages/bird", "packages/contract-tests/src/bird"])(
    "a vendor without %s is found by its other places",
    (folder) => {
      const root = smallRepository();
      rmSync(join(root, folder), { recursive: true });

      expect(faultsOf(root).filter((line) => line.startsWith(`${folder}/`))).not.toEqual([]);
    },
  );

  test("a folder in specs that holds only what tools made is no vendor", () => {
    const root = smallRepository({ "specs/gone/dist/openapi.yaml": "openapi: 3.1.0\n" });

    expect(faultsOf(root)).toEqual([]);
  });

  test("the door of the client exports its factory", () => {
    const root = smallRepository({ "packages/bird/src/index.ts": "export const bird = 1;\n" });

    expect(faultsOf(root)).toEqual([
      'packages/bird/src/index.ts: does not export createBirdClient. Add: export { createBirdClient } from "./client.ts".',
    ]);
  });

  test("a package.json that differs from the other vendors' is shown what they have", () => {
    const root = smallRepository();
    edit(root, "specs/bird/package.json", ({ scripts, ...manifest }) => ({
      ...manifest,
      scripts: { ...scripts, lint: "true" },
    }));

    const [line] = faultsOf(root);

    expect(line).toMatch(
      /^specs\/bird\/package\.json: "scripts" is not what every vendor has\. Make it \{"bundle":/,
    );
  });

  test("a dependency of the client beside the runtime is refused", () => {
    const root = smallRepository();
    edit(root, "packages/bird/package.json", ({ dependencies, ...manifest }) => ({
      ...manifest,
      dependencies: { ...dependencies, ky: "1.0.0" },
    }));

    expect(faultsOf(root)).toEqual([
      'packages/bird/package.json: "dependencies" is not what every vendor has. Make it {"@clade/runtime":"^0.0.0"}.',
    ]);
  });
});

test("a client that is private after all is told so", () => {
  const root = smallRepository();
  edit(root, "packages/bird/package.json", (manifest) => ({
    ...manifest,
    private: true as unknown as object,
  }));

  expect(faultsOf(root)).toContain(
    'packages/bird/package.json: "private" is not what every vendor has. Remove it.',
  );
});

describe("the task graph knows every vendor", () => {
  test.each([
    ["packages/contract-tests", "@clade/bird-spec"],
    ["packages/package-tests", "@clade/bird"],
    ["packages/sandbox", "@clade/bird"],
    ["packages/sandbox", "@clade/bird-spec"],
    ["docs", "@clade/bird-spec"],
  ])("%s declares %s", (folder, name) => {
    const root = smallRepository();
    edit(root, `${folder}/package.json`, ({ dependencies, ...manifest }) => ({
      ...manifest,
      dependencies: Object.fromEntries(Object.entries(dependencies ?? {}).filter(([key]) => key !== name)),
    }));

    expect(faultsOf(root)).toContain(
      `${folder}/package.json: "dependencies" lacks "${name}", so a change there would not rerun the tasks here. ` +
        `Add "${name}": "*", then run: npm install.`,
    );
  });

  test.each([
    ["packages/runtime", "devDependencies", "@clade/bird-spec"],
    ["packages/mock", "dependencies", "@clade/bird-spec"],
    ["packages/mock", "devDependencies", "@clade/bird"],
  ])("%s has no %s on %s, being the same for all vendors", (folder, key, name) => {
    const root = smallRepository();
    edit(root, `${folder}/package.json`, (manifest) => ({ ...manifest, [key]: { [name]: "*" } }));

    expect(faultsOf(root)).toEqual([
      `${folder}/package.json: depends on "${name}", though it is the same for all vendors. ` +
        "Test with a small spec of its own, or move the test to packages/contract-tests.",
    ]);
  });

  test("the mock may be tested with a vendor's spec", () => {
    const root = smallRepository();
    edit(root, "packages/mock/package.json", (manifest) => ({
      ...manifest,
      devDependencies: { "@clade/bird-spec": "*" },
    }));

    expect(faultsOf(root)).toEqual([]);
  });

  test("the benchmarks may measure a vendor's spec and its client", () => {
    const root = smallRepository({
      "packages/benchmarks/README.md": "unofficial",
      "packages/benchmarks/package.json": {
        name: "@clade/benchmarks",
        private: true,
        description: "x",
        license: "MIT",
        devDependencies: { "@clade/bird": "*", "@clade/bird-spec": "*" },
      },
    });

    expect(faultsOf(root)).toEqual([]);
  });

  test("nothing depends on a vendor that does not exist", () => {
    const root = smallRepository();
    edit(root, "docs/package.json", ({ dependencies, ...manifest }) => ({
      ...manifest,
      dependencies: { ...dependencies, "@clade/gone-spec": "*" },
    }));

    expect(faultsOf(root)).toEqual([
      'docs/package.json: depends on "@clade/gone-spec", which does not exist. Remove it, then run: npm install.',
    ]);
  });
});

describe("every package", () => {
  test("says that it is unofficial", () => {
    const root = smallRepository({ "packages/mock/README.md": "The mock.\n" });

    expect(faultsOf(root)).toEqual([
      'packages/mock/README.md: does not say that this is unofficial. Add a sentence with the word "unofficial".',
    ]);
  });

  test("has a description, the licence, and says what is published", () => {
    const root = smallRepository({ "packages/mock/package.json": { name: "@clade/mock" } });

    expect(faultsOf(root).map((line) => line.split(".json: ")[1]?.split(".")[0])).toEqual([
      '"description" is missing or wrong',
      '"license" is missing or wrong',
      '"files" is missing or wrong',
    ]);
  });

  test("lists its scripts in one order and means the same by them", () => {
    const root = smallRepository();
    edit(root, "packages/mock/package.json", (manifest) => ({
      ...manifest,
      scripts: { typecheck: "tsc", lint: "eslint src", serve: "node dist/serve.js" },
    }));

    expect(faultsOf(root)).toEqual([
      'packages/mock/package.json: "scripts" are in an order of their own. Order them: lint, typecheck.',
      'packages/mock/package.json: the script "lint" is "eslint src", in every other package "eslint .". ' +
        "Make it the same, or give the script another name.",
    ]);
  });

  test("pins exact versions, the same everywhere, and * for packages of the repository", () => {
    const root = smallRepository();
    edit(root, "packages/mock/package.json", (manifest) => ({
      ...manifest,
      dependencies: { "@clade/bundle": "0.0.0", vitest: "4.1.11", yaml: "^2.9.1" },
    }));

    const faults = faultsOf(root);

    expect(faults).toHaveLength(3);
    expect(faults[0]).toMatch(/has "@clade\/bundle" at "0\.0\.0"\. Write "\*"/);
    expect(faults[1]).toMatch(/has "vitest" at 4\.1\.11, another package at 4\.1\.12/);
    expect(faults[2]).toMatch(/has "yaml" at "\^2\.9\.1", no exact version/);
  });

  test("is published with a range for what it needs of the repository, which npm links as long as it fits", () => {
    const root = smallRepository();
    const client = (dependencies: object): void => {
      edit(root, "packages/bird/package.json", (manifest) => ({ ...manifest, dependencies }));
    };
    edit(root, "packages/runtime/package.json", (manifest) => ({ ...manifest, version: "0.1.3" }));

    client({ "@clade/runtime": "^0.1.0" });
    expect(faultsOf(root)).toEqual([]);

    client({ "@clade/runtime": "*" });
    expect(faultsOf(root)).toEqual([
      'packages/bird/package.json: is published with "@clade/runtime" at "*", which is at 0.1.3. Write "^0.1.3".',
    ]);
  });

  test("is of a known kind", () => {
    const root = smallRepository({
      "packages/other/README.md": "unofficial",
      "packages/other/package.json": {
        name: "@clade/other",
        private: true,
        description: "x",
        license: "MIT",
      },
    });

    expect(faultsOf(root)).toHaveLength(1);
    expect(faultsOf(root)[0]).toMatch(/^packages\/other: is no vendor's and of no known kind/);
  });
});
