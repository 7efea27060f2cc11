import { expect, it } from "vitest";
import { apiRecords } from "./api-records.ts";

const markdown = `# @clade/parcels in TypeScript

## Functions

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
const records = apiRecords({ path: "api/parcels", title, description: "", markdown });

it("functions and classes are found by name, each where its heading stands; types are not", () => {
  expect(records.map(({ url }) => url)).toEqual([
    "/api/parcels/#createparcelsclient",
    "/api/parcels/#abstract-parcelerror",
  ]);
  expect(records[1]?.content).toContain("<h1>ParcelError · @clade/parcels in TypeScript</h1>");
});

it("what is found has one address, whatever anchors stand in its text", () => {
  expect(records[0]?.content).toContain("<p> its options</p>");
  expect(records[0]?.content).not.toContain("id=");
});
