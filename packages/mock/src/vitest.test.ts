import { fixtureBundle } from "@clade/front/testing";
import { afterAll, describe, expect } from "vitest";
import { mockTest } from "./vitest.ts";

const test = mockTest({ bundles: { fixture: fixtureBundle } });

describe("mockTest", () => {
  const origins = new Set<string>();
  afterAll(() => {
    expect(origins.size).toBe(1);
  });

  test.for([1, 2])("gives one mock to all tests of a file, reset before test %i", async (_, { mock }) => {
    expect(mock.requests()).toEqual([]);
    expect((await fetch(`${mock.baseUrls["fixture"] ?? ""}/task/mine`)).status).toBe(200);
    expect(mock.requests()).toHaveLength(1);
    origins.add(mock.origin);
  });
});
