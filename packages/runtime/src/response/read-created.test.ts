import { describe, expect, it } from "vitest";
import type { CreatedId } from "../behaviour.ts";
import { readCreated } from "./read-created.ts";

const byPath: CreatedId = { at: "/meta/location", path: "/flights/{flight_id}" };

function idAt(location: unknown): unknown {
  const reading = readCreated({ flight_id: byPath }, { meta: { location } });
  return "created" in reading ? reading.created["flight_id"] : reading;
}

describe("readCreated", () => {
  it.each([
    ["/flights/f1", "f1"],
    ["/flights/a%2Fb%20%C3%BC", "a/b ü"],
    ["/flights/a+b", "a+b"],
  ])("reads the id in %s", (location, id) => {
    expect(idAt(location)).toBe(id);
  });

  it.each([
    "/flights",
    "/flights/",
    "/flights/f1/stops",
    "/letters/f1",
    "/flights/%zz",
    "",
    7,
    null,
    {},
    undefined,
  ])("finds no id in %j", (location) => {
    expect(idAt(location)).toEqual({ missing: "/flights/{flight_id} at /meta/location" });
  });

  it("takes a value that is the id itself, a number as a text", () => {
    const ids = { letter_id: { at: "/0/id" }, ring_id: { at: "/0/ring" } };
    expect(readCreated(ids, [{ id: "a%20b", ring: 0 }])).toEqual({
      created: { letter_id: "a%20b", ring_id: "0" },
    });
    expect(readCreated(ids, [{ id: "", ring: 1 }])).toEqual({ missing: "letter_id at /0/id" });
    expect(readCreated(ids, undefined)).toEqual({ missing: "letter_id at /0/id" });
  });

  it("picks the id out of a path with further parameters", () => {
    const ids = { stop_id: { at: "/at", path: "/flights/{flight_id}/stops/{stop_id}" } };
    expect(readCreated(ids, { at: "/flights/f1/stops/s2" })).toEqual({ created: { stop_id: "s2" } });
  });

  it("leaves out what the answer may leave out", () => {
    const ids = { flight_id: byPath, ring_id: { at: "/ring", optional: true } as const };
    expect(readCreated(ids, { meta: { location: "/flights/f1" } })).toEqual({ created: { flight_id: "f1" } });
  });
});
