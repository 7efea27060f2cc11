import { listOperations, listWebhooks } from "@clade/bundle";
import { expect, it } from "vitest";
import { sampleBundle } from "../testing/sample-bundle.ts";
import { sampleSandbox } from "../testing/sample-sandbox.ts";
import { operationRecords } from "./operation-records.ts";

const records = operationRecords({
  ...{ bundle: sampleBundle, name: "parcels", title: "Parcels API" },
  sandbox: sampleSandbox,
});

it("every operation and webhook is found at its own address in the reference", () => {
  const ids = [...listOperations(sampleBundle), ...listWebhooks(sampleBundle)].map(({ id }) => id);
  expect(records.map(({ url }) => url)).toEqual(ids.map((id) => `/parcels/reference/#operation/${id}`));
});

it("an operation is found by what it does, its id, its method and its path", () => {
  const [operation] = listOperations(sampleBundle);
  const text = records[0]?.content ?? "";
  expect(text).toContain(`<h1>${operation?.object.summary ?? ""} · ${operation?.id ?? ""}</h1>`);
  expect(text).toContain(`${operation?.method.toUpperCase() ?? ""} ${operation?.path ?? ""} · Parcels API`);
});

it("an operation is found by what is known of its behaviour, and by the words of its own refusals", () => {
  const text = records[0]?.content ?? "";
  expect(text).toContain("must not be retried");
  expect(text).toContain("<code>No &lt;address&gt;.</code>");
});
