import type { Response } from "@clade/bundle";
import type { Failure } from "@clade/spec-rules";
import { describe, expect, it } from "vitest";
import { sampleBundle } from "../testing/sample-bundle.ts";
import { sampleOperation } from "../testing/sample-operation.ts";
import { failureTable } from "./failure-table.ts";

const origin = "http://127.0.0.1:4010/parcels";
const table =
  failureTable(sampleBundle, sampleOperation("createLabel"), origin)?.text.replaceAll("\n", "") ?? "";

describe("the table of wrong requests", () => {
  it("has a row for each, with the status, the kind of the very example and the vendor's text", () => {
    expect(table).toContain("<code>to</code> is missing or is not valid</td><td><strong>404</strong>");
    expect(table).toContain('<span class="clade-kind">invalid</span>');
    expect(table).toContain("<samp>No &lt;address>.</samp>");
  });

  it("shows the description of an answer that has no body", () => {
    expect(table).toContain(
      '<strong>409</strong><span class="clade-kind">conflict</span><br />Both are needed.',
    );
  });

  it("has a curl line to the mock for each state of a wrong request", () => {
    expect(table.match(/curl '[^']*'/g)).toEqual([
      "curl 'http://127.0.0.1:4010/parcels/api/label'",
      expect.stringMatching(/^curl 'http:\/\/127\.0\.0\.1:4010\/parcels\/api\/label\?to=/),
      "curl 'http://127.0.0.1:4010/parcels/api/label?from=depot'",
    ]);
  });

  it("says of a status or a text that no source gives how sure it is and why", () => {
    const operation = sampleOperation("createLabel");
    const refusal: Response = {
      description: "Refused.",
      "x-evidence": { grade: "observed", sources: ["app"], note: "Seen in a program." },
      content: {
        "text/plain": {
          examples: {
            badAddress: {
              value: "No <address>.",
              "x-evidence": { grade: "assumed", note: "Our own words." },
            },
          },
        },
      },
    };
    const failure: Failure = {
      when: { parameter: "query.to", is: "missing" },
      gets: "404",
      example: "badAddress",
    };
    const responses = { "404": refusal };
    const object = { ...operation.object, "x-failure": [failure] };

    const text = failureTable(sampleBundle, { ...operation, responses, object }, origin)?.text ?? "";

    expect(text).toContain('data-grade="observed">observed</span> Seen in a program.');
    expect(text).toContain('data-grade="assumed">assumed</span> Our own words.');
  });

  it("gives way to the statement that no failure is known", () => {
    const text = failureTable(sampleBundle, sampleOperation("createParcel"), origin)?.text;
    expect(text).toBe('<p class="clade-note">No source shows a failure of this call.</p>');
  });
});
