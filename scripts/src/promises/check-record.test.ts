import type { ProofRecord, TestResult, VendorPromise } from "@clade/bundle/promises";
import { expect, test } from "vitest";
import { checkRecord } from "./check-record.ts";

const where = "docs/proofs/bird.json";
const file = "packages/mock/src/bird.test.ts";
const promises: VendorPromise[] = ["BI-01", "BI-02"].map((id) => ({
  id,
  family: "BI",
  file: "specs/bird/promises.yaml",
  says: "It sings.",
  source: "page",
  where: ["spec"],
}));
const stale = `${where} is not what the tests have just shown of BI-01. Run: npm run record:proofs`;

function recordOf(...titles: string[]): ProofRecord {
  return { recorded: "2026-11-22", proofs: { "BI-01": titles.map((title) => ({ title, file })) } };
}

function ran(title: string, status: TestResult["status"] = "passed"): TestResult {
  return { title, file, status };
}

test("a record holds that lists what passed, and of a group that bears the id the group alone", () => {
  const tests = [
    ran("BI-01 sings"),
    ran("songs > BI-01 loud > at dawn"),
    ran("songs > BI-01 loud > at dusk"),
  ];

  expect(checkRecord(where, recordOf("BI-01 sings", "songs > BI-01 loud"), promises, tests)).toEqual([]);
});

test.each([
  ["a proof is new", recordOf("BI-01 sings"), [ran("BI-01 sings"), ran("BI-01 flies")]],
  ["a proof is gone", recordOf("BI-01 sings", "BI-01 flies"), [ran("BI-01 sings")]],
  ["a proof has another title now", recordOf("BI-01 sings"), [ran("BI-01 sings well")]],
  ["a proof failed", recordOf("BI-01 sings"), [ran("BI-01 sings", "failed")]],
  ["there is none", undefined, [ran("BI-01 sings")]],
])("a record is stale when %s", (_, record, tests) => {
  expect(checkRecord(where, record, promises, tests)).toEqual([stale]);
});

test.each([
  ["in the record", recordOf("BI-01 sings")],
  ["not in the record", recordOf()],
])("a test that this machine skips may be %s", (_, record) => {
  expect(checkRecord(where, record, promises, [ran("BI-01 sings", "skipped")])).toEqual([]);
});
