import { expect, it } from "vitest";
import { sampleBundle } from "../testing/sample-bundle.ts";
import { sourcesPage } from "./sources-page.ts";

const account = {
  file: "SOURCES.md",
  path: "parcels/sources",
  title: "Parcels: sources",
  description: "Nothing was tried.",
  markdown:
    "# Parcels: sources\n\nNothing was tried.\n\n## How\n\nBy `page`.\n\n## What nobody says\n\nMuch.\n",
};

const { markdown, description } = sourcesPage(account, "Parcels API", sampleBundle.info["x-origin"]);

it("lists each source by its key, before the account that names it, with title, address, date, kind and note", () => {
  expect(markdown).toMatch(
    /^# Parcels: sources\n\nNothing was tried\.\n\n## The sources by their keys\n\n\| Key/,
  );
  expect(markdown).toContain(
    "| `page` | [The vendor's page](https://parcels.example/api) (2012-11-08) | the vendor's own |",
  );
  expect(markdown).toContain(
    "| `script` | A script \\<for> shells: Seen in `bin` only, in 2013. | a program that calls it |",
  );
  expect(markdown).toContain("\n\n## How\n\nBy `page`.\n\n## What nobody says\n\nMuch.\n");
  expect(markdown.match(/The sources by their keys/g)).toHaveLength(1);
});

it("says in its description of which vendor it is", () => {
  expect(description).toContain("the Parcels API");
});
