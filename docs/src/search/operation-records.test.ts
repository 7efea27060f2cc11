import { listOperations, listWebhooks } from "@clade/bundle";
import { expect, it } from "vitest";
import { sampleBundle } from "../testing/sample-bundle.ts";
import { operationRecords } from "./operation-records.ts";

const records = operationRecords({ bundle: sampleBundle, name: "parcels", title: "Parcels API" });

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
