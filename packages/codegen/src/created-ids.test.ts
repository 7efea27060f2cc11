import type { Response } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { createdIds } from "./created-ids.ts";
import { oneOperation } from "./testing/tiny-bundle.ts";

function idsOf(responses: Record<string, Response>) {
  return createdIds(oneOperation({ responses }).operation);
}

describe("createdIds", () => {
  test("The ids of the successful answer are taken over, and what is not optional needs no word.", () => {
    const created = {
      letter_id: { at: "/meta/location", path: "/letters/{letter_id}", optional: false },
      stamp_id: { at: "/stamp", optional: true },
    };

    expect(
      idsOf({ "400": { description: "No." }, "201": { description: "Made.", "x-created": created } }),
    ).toEqual({
      letter_id: { at: "/meta/location", path: "/letters/{letter_id}" },
      stamp_id: { at: "/stamp", optional: true },
    });
  });

  test("An operation whose successes tell no id has none.", () => {
    expect(idsOf({ "200": { description: "Yes." } })).toBeUndefined();
    expect(idsOf({})).toBeUndefined();
  });
});
