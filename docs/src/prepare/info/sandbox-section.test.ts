import { describe, expect, it } from "vitest";
import { sampleSandbox } from "../../testing/sample-sandbox.ts";
import { sandboxSection } from "./sandbox-section.ts";

describe("what is said of a vendor's sandbox", () => {
  it("tells how to reach it and what it starts with", () => {
    const { text } = sandboxSection(sampleSandbox);
    expect(text).toContain("<code>npm run sandbox</code>");
    expect(text).toContain("<dd>A depot with &lt;two> clerks.</dd>");
    expect(text).toContain("<code>http://127.0.0.1:4020/parcels/api</code>");
    expect(text).toContain("<pre><code>curl 'http://127.0.0.1:4020/parcels/api/label?to=Quay'</code></pre>");
  });

  it("lists what answers by example, each with the reason", () => {
    expect(sandboxSection(sampleSandbox).text).toContain(
      "<li><code>createLabel</code>: Nothing in <code>bin</code> shows what a label is.</li>",
    );
  });

  it("says so where everything behaves", () => {
    const { text } = sandboxSection({ ...sampleSandbox, examples: {} });
    expect(text).toContain("No operation: all behave.");
    expect(text).not.toContain("<ul>");
  });

  it("says so where nothing behaves, and still how to reach it", () => {
    const { text } = sandboxSection({ ...sampleSandbox, about: undefined, examples: {} });
    expect(text).toContain("no behaviour in the sandbox yet");
    expect(text).toContain("every operation answers with its documented example");
    expect(text).toContain("http://127.0.0.1:4020/parcels/api");
    expect(text).not.toMatch(/Starts with|By example|all behave/);
  });
});
