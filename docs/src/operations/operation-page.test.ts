import { describe, expect, it } from "vitest";
import { sampleBundle } from "../testing/sample-bundle.ts";
import { sampleOperation } from "../testing/sample-operation.ts";
import { sampleSandbox } from "../testing/sample-sandbox.ts";
import { operationPage } from "./operation-page.ts";
import { schemaFields } from "./schema-fields.ts";

const vendor = {
  name: "parcels",
  title: "Parcels API",
  bundle: sampleBundle,
  mockOrigin: "http://127.0.0.1:4010/parcels",
  sandbox: sampleSandbox,
};
const label = operationPage(vendor, sampleOperation("createLabel")).markdown;
const parcel = operationPage(vendor, sampleOperation("createParcel")).markdown;

describe("an operation in Markdown", () => {
  it("says what is called, and that this is unofficial", () => {
    expect(label).toMatch(/^# Print a label\n\n> Unofficial\./);
    expect(label).toContain("```http\nGET https://parcels.example/api/label\n```");
    expect(label).toContain("Operation `createLabel`");
  });

  it.each([
    ["how sure it is", "**Evidence:** observed. The `script` is *old*. Sources: A script \\<for> shells."],
    ["what it does", "**Effect:** A GET that creates: it must not be retried when its outcome is unknown."],
    ["advice on trying again", "**After 500:** Try again once, then back off."],
    ["the quota", "**Quota:** 25 requests a second for each key; beyond that it answers 429."],
    ["what the sandbox does", "**Sandbox:** Answers with its documented example. Nothing in `bin` shows"],
    ["who may call", "**Credentials:** none."],
  ])("tells %s", (_what, line) => {
    expect(label).toContain(`- ${line}`);
  });

  it("has a row for each parameter, with what its schema says of it", () => {
    expect(label).toContain("| `to` | query | string | yes | `Quay` | The address. |");
    expect(label).toContain("| `from` | query | any | no | `depot` |");
  });

  it("has each wrong request with its answer and a line for the mock", () => {
    expect(label).toContain(
      "| `to` is missing or is not valid | 404 (invalid): `No <address>.` | `curl 'http://127.0.0.1:4010/parcels/api/label'` |",
    );
    expect(parcel).toContain("No source shows a failure of this call.");
  });

  it("has the body, field by field, and its example", () => {
    expect(parcel).toContain("| `weight` | integer | no |");
    expect(parcel).toContain("| `to` | string | no | An address. |");
    expect(parcel).toContain('```json\n{\n  "weight": 2,\n  "for-whom": "Ada"\n}\n```');
  });

  it("has every answer with its example", () => {
    expect(label).toContain("### 200\n\nThe label was printed.");
    expect(label).toContain("Example `printed`\n\n```text\n17\n```");
    expect(label).toContain("### 409");
  });

  it("has the samples", () => {
    expect(label).toContain("```sh\ncurl 'https://parcels.example/api/label?to=Quay'\n```");
    expect(parcel).toContain('```ts\nimport { createParcelsClient } from "@clade/parcels";');
  });
});

describe("the fields of a body", () => {
  it("are those of all its parts and of the entries of lists, and end where a schema leads back to itself", () => {
    const components = {
      schemas: {
        Depot: {
          allOf: [{ properties: { name: { type: ["string", "null"] }, size: { enum: [1, 2] } } }],
          required: ["name"],
          properties: {
            size: { type: "integer" },
            depots: { type: "array", items: { $ref: "#/components/schemas/Depot" } },
          },
        },
      },
    };
    const fields = schemaFields({ ...sampleBundle, components }, { $ref: "#/components/schemas/Depot" });

    expect(fields.map(({ path, type, required }) => [path, type, required]).slice(0, 5)).toEqual([
      ["name", "string or null", true],
      ["size", "integer", false],
      ["depots", "list of any", false],
      ["depots[].name", "string or null", true],
      ["depots[].size", "integer", false],
    ]);
    expect(fields.map(({ path }) => path.split(".").length)).not.toContain(4);
  });
});
