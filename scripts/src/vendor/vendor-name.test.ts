import { expect, test } from "vitest";
import { readWorkspace } from "../layout/read-workspace.ts";
import { smallRepository } from "../testing/small-repository.ts";
import { problemOfName } from "./vendor-name.ts";

test.each(["acme", "a", "acme2", "foo-bar", "x1-2y"])("%s can be a vendor's name", (name) => {
  expect(problemOfName(name, readWorkspace(smallRepository()))).toBeUndefined();
});

test.each([
  ["", /no name for a vendor: use lower-case letters, digits and single hyphens/],
  ["Acme", /no name for a vendor/],
  ["2acme", /a letter first/],
  ["foo--bar", /no name for a vendor/],
  ["foo-", /no name for a vendor/],
  ["foo/bar", /no name for a vendor/],
  ["../acme", /no name for a vendor/],
  ["foo_bar", /no name for a vendor/],
  ["bird", /There is a vendor "bird" already, in specs\/bird/],
  ["sandbox", /reserved/],
  ["harness", /reserved/],
  ["acme-spec", /reserved/],
  ["mock", /the name of a package already, in packages\/mock/],
  ["docs", /the name of a package already, in docs/],
])('"%s" is refused with the reason', (name, reason) => {
  expect(problemOfName(name, readWorkspace(smallRepository()))).toMatch(reason);
});

test("a folder that is in the way is named", () => {
  const root = smallRepository({ "packages/acme/notes.txt": "" });

  expect(problemOfName("acme", readWorkspace(root))).toBe(
    "packages/acme exists already. Remove it, or take another name.",
  );
});
