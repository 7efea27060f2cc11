import { expect, test } from "vitest";
import { clientPackage, pascalCase, specPackage, upperSnakeCase } from "./vendor-names.ts";

test("a vendor's name with hyphens becomes names of types, variables and packages", () => {
  expect(pascalCase("foo-bar2")).toBe("FooBar2");
  expect(upperSnakeCase("foo-bar2")).toBe("FOO_BAR2");
  expect(clientPackage("foo-bar2")).toBe("@clade/foo-bar2");
  expect(specPackage("foo-bar2")).toBe("@clade/foo-bar2-spec");
});
