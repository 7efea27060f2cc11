import { listWebhooks, type Bundle } from "@clade/bundle";
import { describe, expect, it } from "vitest";
import { sampleBundle } from "../testing/sample-bundle.ts";
import { sampleSandbox } from "../testing/sample-sandbox.ts";
import { webhookPage } from "./webhook-page.ts";

const bundle: Bundle = {
  ...sampleBundle,
  webhooks: {
    parcelCame: {
      post: {
        operationId: "receiveParcel",
        summary: "Receive the arrival of a parcel",
        description: "Comes once for each parcel.",
        externalDocs: { url: "https://parcels.example/hooks" },
        "x-evidence": { grade: "documented", sources: ["page"] },
        "x-event": { proof: "/secret" },
        security: [],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
              examples: { one: { value: { id: 7, secret: "s" } } },
            },
          },
        },
        responses: { "200": { description: "Nothing is read of it." } },
      },
    },
  },
};
const pages = listWebhooks(bundle).map((webhook) =>
  webhookPage(
    { name: "parcels", title: "Parcels API", bundle, mockOrigin: "http://127.0.0.1", sandbox: sampleSandbox },
    webhook,
  ),
);

describe("a webhook in Markdown", () => {
  const [{ path, markdown } = { path: "", markdown: "" }] = pages;

  it("stands among the operations, and says who calls whom", () => {
    expect(path).toBe("parcels/operations/receiveParcel");
    expect(markdown).toMatch(/^# Receive the arrival of a parcel\n\n> Unofficial\./);
    expect(markdown).toContain("the vendor sends `POST` to an address of yours. Operation `receiveParcel`");
    expect(markdown).toContain("(/parcels/reference/#operation/receiveParcel)");
  });

  it.each([
    ["how sure it is", "**Evidence:** documented."],
    ["by what the sender is known", "**Sender:** The secret in `/secret` of the body is known to"],
    ["where more stands", "**More:** [https://parcels.example/hooks](https://parcels.example/hooks)"],
  ])("tells %s", (_what, line) => {
    expect(markdown).toContain(`- ${line}`);
  });

  it("has what comes, field by field with an example, and what is answered", () => {
    expect(markdown).toContain("| `id` | integer | yes |");
    expect(markdown).toContain('"id": 7');
    expect(markdown).toContain("## What the receiver answers\n\n### 200\n\nNothing is read of it.");
  });
});
