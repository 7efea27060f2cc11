import type { TestResult, VendorPromise } from "@clade/bundle/promises";
import { expect, test } from "vitest";
import { checkPromises } from "./check-promises.ts";
import { formatPromises } from "./format-promises.ts";

const file = "packages/contract-tests/src/bird/promises.test.ts";

function promise(id: string, where: string[] = ["spec"]): VendorPromise {
  return {
    id,
    family: id.slice(0, 2),
    file: "specs/bird/promises.yaml",
    says: "It sings.",
    source: "page",
    where,
  };
}

function testNamed(title: string, status: TestResult["status"] = "passed"): TestResult {
  return { title, file, status };
}

test("a promise is proved by each passing test whose title bears its id", () => {
  const result = checkPromises(
    [promise("BI-01")],
    [testNamed("BI-01 sings"), testNamed("a group > BI-01 flies")],
  );

  expect(result.faults).toEqual([]);
  expect(formatPromises(result)).toEqual([`BI-01  2 tests in ${file}`]);
});

test.each([
  ["no test bears it", []],
  ["its test failed", [testNamed("BI-01 sings", "failed")]],
  ["its test was skipped", [testNamed("BI-01 sings", "skipped")]],
  ["only a longer id is there", [testNamed("XBI-01 sings, BI-012 flies")]],
])("a promise is not proved when %s", (_title, tests) => {
  expect(checkPromises([promise("BI-01", ["docs", "mock"])], tests).faults).toEqual([
    "specs/bird/promises.yaml: no test that passes has BI-01 in its title. Write one.",
  ]);
});

test("a promise for the docs alone needs no test yet, and is listed", () => {
  const result = checkPromises([promise("BI-01", ["docs"])], []);

  expect(result.faults).toEqual([]);
  expect(result.proofs.get("BI-01")).toEqual([]);
});

test("a promise for the sandbox is proved by a test of the sandbox only", () => {
  const promises = [promise("BI-01", ["mock", "sandbox"]), promise("BI-02", ["sandbox"])];
  const elsewhere = testNamed("BI-01 sings");
  const inPlace = { ...testNamed("BI-02 sings"), file: "packages/sandbox/src/vendors/bird/bird.test.ts" };

  expect(checkPromises(promises, [elsewhere, inPlace]).faults).toEqual([
    "specs/bird/promises.yaml: no test of the sandbox that passes has BI-01 in its title. Write one in packages/sandbox/.",
  ]);
});

test("an id of a vendor's family that no vendor promises is a fault, another's is not", () => {
  const result = checkPromises(
    [promise("BI-01")],
    [testNamed("BI-01 sings"), testNamed("BI-09 dives"), testNamed("UTF-16, XY-01")],
  );

  expect(result.faults).toEqual([
    `${file}: "BI-09 dives" speaks of BI-09, which no promises.yaml has. Correct the id, or add it.`,
  ]);
});

test("an id that stands twice is a fault", () => {
  const result = checkPromises([promise("BI-01"), promise("BI-01")], [testNamed("BI-01 sings")]);

  expect(result.faults).toEqual([
    "specs/bird/promises.yaml: BI-01 stands in specs/bird/promises.yaml already. Give it another id.",
  ]);
});
