import type { Bundle } from "@clade/bundle";
import { describe, expect, it } from "vitest";
import { sampleBundle } from "../testing/sample-bundle.ts";
import { packagePage } from "./package-page.ts";

const schemas = {
  Parcel: {
    type: "object",
    required: ["id"],
    properties: { id: { type: "integer", description: "Its number." }, to: { type: "string" } },
  },
  Size: { type: "string", enum: ["small", "large"] },
};
const bundle: Bundle = { ...sampleBundle, components: { ...sampleBundle.components, schemas } };

const docstrings = `## Functions

### createParcelsClient()

\`\`\`ts
function createParcelsClient(options?): ParcelsClient;
\`\`\`

Makes a client. See [\`DataOf\`](runtime.md#dataof) and [the rest](runtime.md).

## Classes

### ParcelError

Something went wrong.

#### Constructors

##### Constructor

\`\`\`ts
new ParcelError(message): ParcelError;
\`\`\`

#### Properties

Its properties.

***

### Other

#### Constructors

##### Constructor

## Type Aliases

### Parcel

\`\`\`ts
type Parcel = Schemas["Parcel"];
\`\`\`

What is sent.

***

### Size

\`\`\`ts
type Size = Schemas["Size"];
\`\`\`

***

### Parcels

\`\`\`ts
type Parcels = readonly Parcel[];
\`\`\`
`;

const parcels = { folder: "parcels", name: "@clade/parcels", description: "Typed client of Parcels." };
const vendor = { name: "parcels", bundle };
const { path, title, markdown } = packagePage(parcels, docstrings, vendor);

describe("the page on what a package exports", () => {
  it("stands below /api/ under the package's name, and leads to the vendor's reference and guide", () => {
    expect([path, title]).toEqual(["api/parcels", "@clade/parcels in TypeScript"]);
    expect(markdown).toMatch(/^# @clade\/parcels in TypeScript\n\n> Typed client of Parcels\.\n/);
    for (const page of ["reference", "guide"]) expect(markdown).toContain(`(/parcels/${page}/)`);
  });

  it("shows the fields of a schema's type, or what it is where it has none, and any other type as it is", () => {
    expect(markdown).toContain(
      "### Parcel\n\nWhat is sent.\n\n| Field | Type | Required | Meaning |\n| --- | --- | --- | --- |\n| `id` | integer | yes | Its number. |\n| `to` | string | no |  |\n",
    );
    expect(markdown).toContain('### Size\n\nType: one of `"small"`, `"large"`.\n');
    expect(markdown).toContain("type Parcels = readonly Parcel[];");
    expect(markdown).not.toContain("Schemas[");
  });

  it("links to other packages' pages", () => {
    expect(markdown).toContain("[`DataOf`](/api/runtime/#dataof) and [the rest](/api/runtime/)");
  });

  it("leaves out how errors are made and the lines between names", () => {
    expect(markdown).not.toMatch(/Constructor|\*\*\*/);
    expect(markdown).toContain("#### Properties\n\nIts properties.");
    expect(markdown).toContain("### Other\n\n## Type Aliases");
  });

  it("keeps the types of a package that is no client", () => {
    const page = packagePage({ ...parcels, folder: "mock" }, docstrings);
    expect(page.markdown).toContain('type Parcel = Schemas["Parcel"];');
    expect(page.markdown).not.toContain("/reference/");
  });
});
