import { expect, test } from "vitest";
import { smallRepository } from "../testing/small-repository.ts";
import { readReports } from "./read-reports.ts";

test("every package that left a report has its tests", () => {
  const passed = { ancestorTitles: [], title: "works", status: "passed" };
  const suite = { name: "/repo/packages/mock/src/a.test.ts", status: "passed", assertionResults: [passed] };
  const root = smallRepository({ "packages/mock/.reports/tests.json": { testResults: [suite] } });

  expect(readReports(root)).toEqual([
    {
      folder: "packages/mock",
      tests: [{ title: "works", file: "packages/mock/src/a.test.ts", status: "passed" }],
    },
  ]);
});

test("a package without a report is left out", () => {
  expect(readReports(smallRepository())).toEqual([]);
});
