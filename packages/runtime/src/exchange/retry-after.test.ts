import { describe, expect, it } from "vitest";
import { retryAfter } from "./retry-after.ts";

const now = Date.UTC(2015, 9, 21, 7, 27, 30);

describe("retryAfter", () => {
  it.each([
    ["120", 120],
    ["0", 0],
    [" 7 ", 7],
    ["Wed, 21 Oct 2015 07:28:00 GMT", 30],
    ["Wed, 21 Oct 2015 07:00:00 GMT", 0],
    ["soon", undefined],
    ["-5", undefined],
    ["1.5", undefined],
    ["10, 20", undefined],
    ["", undefined],
  ])("reads %j as %s seconds", (value, want) => {
    expect(retryAfter(new Headers({ "retry-after": value }), now)).toBe(want);
  });

  it("is undefined where there is no header", () => {
    expect(retryAfter(new Headers(), now)).toBeUndefined();
  });
});
