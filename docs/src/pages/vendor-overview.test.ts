import { listOperations } from "@clade/bundle";
import { marked } from "marked";
import { expect, it } from "vitest";
import { sampleBundle } from "../testing/sample-bundle.ts";
import { sampleSandbox } from "../testing/sample-sandbox.ts";
import { vendorOverview } from "./vendor-overview.ts";

const [operation] = listOperations(sampleBundle);
if (!operation) throw new Error("The sample has no operation.");

const overview = vendorOverview({
  name: "parcels",
  bundlePath: "",
  specDirectory: "",
  bundle: sampleBundle,
  title: sampleBundle.info.title,
  summary: "Sends parcels.",
  lifecycle: sampleBundle.info["x-lifecycle"],
  baseUrl: "https://parcels.example",
  operationCount: 2,
  webhookCount: 1,
  gradeCounts: { documented: 1, reported: 0, observed: 1, assumed: 0 },
  hasGuide: true,
  mockOrigin: "http://127.0.0.1:4010/parcels",
  tryOperation: operation,
  tryLine: "curl 'http://127.0.0.1:4010/parcels/label'",
  sandbox: sampleSandbox,
});

const blocks = marked.lexer(overview);

it("tells that the page is unofficial and the state of the API before anything else", () => {
  const notices = blocks.filter(({ type }) => type !== "space").slice(0, 3);
  expect(notices.map(({ type }) => type)).toEqual(["heading", "blockquote", "blockquote"]);
  expect(notices[1]?.raw).toContain("Unofficial");
  expect(notices[2]?.raw.toLowerCase()).toContain(sampleBundle.info["x-lifecycle"].status);
});

it("has a first call for the mock, for the sandbox and for the client", () => {
  const samples = blocks
    .filter(({ type }) => type === "code")
    .map((block) => (block as { text?: string }).text);
  expect(samples[0]).toContain("127.0.0.1:4010");
  expect(samples[1]).toBe(sampleSandbox.tryLine);
  expect(samples[2]).toContain('from "@clade/parcels"');
});

it("counts the operations of each grade", () => {
  const table = blocks.find(({ type }) => type === "table") as { rows: { text: string }[][] } | undefined;
  expect(table?.rows.map((row) => [row[0]?.text, row[2]?.text])).toEqual([
    ["**documented**", "1"],
    ["**reported**", "0"],
    ["**observed**", "1"],
    ["**assumed**", "0"],
  ]);
  expect(overview).toContain("2 operations and 1 webhook.");
});
