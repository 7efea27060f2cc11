import { expect, it } from "vitest";
import { apiRecords } from "./api-records.ts";

const markdown = `# @clade/parcels in TypeScript

## Functions

### unwrap()

Gives the data.

### createParcelsClient()

Makes a client.

#### Parameters

<a id="parameter-options"></a> its options

## Classes

### \`abstract\` ParcelError

Something went wrong.

## Interfaces

### Options

What it can be told.
`;

const title = "@clade/parcels in TypeScript";
const runtimePage = {
  path: "api/runtime",
  title: "@clade/runtime in TypeScript",
  description: "",
  markdown: "## Functions\n\n### unwrap()\n\nGives the data.\n",
};
const records = apiRecords([{ path: "api/parcels", title, description: "", markdown }, runtimePage]);

it("functions and classes are found by name, each where its heading stands, and what all share once; types are not", () => {
  expect(records.map(({ url }) => url)).toEqual([
    "/api/parcels/#createparcelsclient",
    "/api/parcels/#abstract-parcelerror",
    "/api/runtime/#unwrap",
  ]);
  expect(records[1]?.content).toContain("<p>@clade/parcels in TypeScript</p>");
  expect(records[1]?.content).toContain("<h1>ParcelError</h1>");
});

it("what is found has one address, whatever anchors stand in its text", () => {
  expect(records[0]?.content).toContain("<p> its options</p>");
  expect(records[0]?.content).not.toContain("id=");
});
