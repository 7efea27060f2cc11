import { expect, test } from "vitest";
import { addDependencies } from "./add-dependencies.ts";

const manifest = `{
  "name": "docs",
  "dependencies": {
    "@clade/cligs-spec": "*",
    "@clade/clevertim-spec": "*",
    "marked": "18.2.1"
  },
  "devDependencies": {}
}
`;

test("a dependency is added before the first that comes after it, and nothing else changes", () => {
  const added = addDependencies(manifest, ["@clade/acme-spec", "@clade/zebra-spec"]);

  expect(added).toBe(
    manifest
      .replace('    "@clade/cligs-spec"', '    "@clade/acme-spec": "*",\n    "@clade/cligs-spec"')
      .replace('    "marked"', '    "@clade/zebra-spec": "*",\n    "marked"'),
  );
});

test("what is there already is not added twice", () => {
  expect(addDependencies(manifest, ["@clade/cligs-spec"]).match(/cligs-spec/g)).toHaveLength(1);
});
