import { listOperations } from "@clade/bundle";
import { expect, test } from "vitest";
import { missingExchanges } from "./missing-exchanges.ts";
import { tinyBundle } from "./tiny-bundle.ts";

const operations = listOperations(tinyBundle);

test("nothing is missing when every documented status of every operation was seen", () => {
  const exercised = [
    { operationId: "listThings", status: 200 },
    { operationId: "getThing", status: 200 },
    { operationId: "getThing", status: 404 },
    { operationId: "createThing", status: 200 },
  ];

  expect(missingExchanges(operations, exercised)).toEqual([]);
});

test("a documented status that no exchange showed is named with its operation", () => {
  const exercised = [
    { operationId: "listThings", status: 200 },
    { operationId: "getThing", status: 200 },
    { operationId: "createThing", status: 200 },
  ];

  expect(missingExchanges(operations, exercised)).toEqual(["getThing 404"]);
});

test("an operation that was never called is named with each of its statuses", () => {
  expect(missingExchanges(operations, [{ operationId: "listThings", status: 200 }])).toEqual([
    "createThing 200",
    "getThing 200",
    "getThing 404",
  ]);
});
