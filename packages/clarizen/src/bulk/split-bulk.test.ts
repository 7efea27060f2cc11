import { describe, expect, it } from "vitest";
import type { BulkCall } from "../types.ts";
import { MOST_BYTES, splitBulk } from "./split-bulk.ts";

const key = "POST /data/objects/{typeName}/{id}";

/** A call that has so many bytes as JSON. */
function callOf(bytes: number): { key: string; call: BulkCall } {
  const call = (text: string): BulkCall => ({ url: "/data/objects/Task/1", method: "POST", body: { text } });
  const rest = Buffer.byteLength(JSON.stringify(call("")));
  return { key, call: call("x".repeat(bytes - rest)) };
}

const FRAME = Buffer.byteLength('{"requests":[]}');

/** What three calls can have in one bulk call, with the two commas between them. */
const ROOM = MOST_BYTES - FRAME - 2;

describe("splitBulk", () => {
  it("fills a bulk call to the last byte that the vendor takes", () => {
    const calls = [callOf(1000), callOf(2000), callOf(ROOM - 3000)];
    const [body, ...others] = splitBulk(calls, undefined);
    expect(others).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(body))).toBe(MOST_BYTES);
  });

  it("takes another bulk call for one byte more", () => {
    const calls = [callOf(1000), callOf(2000), callOf(ROOM - 2999)];
    expect(splitBulk(calls, undefined)).toHaveLength(2);
  });

  it("counts the wish for a transaction", () => {
    const calls = [callOf(MOST_BYTES - FRAME)];
    expect(splitBulk(calls, undefined)).toHaveLength(1);
    expect(() => splitBulk(calls, true)).toThrow(/too long: alone in a bulk it has 25000021 bytes/u);
  });
});
