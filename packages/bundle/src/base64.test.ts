import { describe, expect, test } from "vitest";
import { fromBase64, toBase64 } from "./base64.ts";

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);

test.each([0, 1, 2, 3, 255, 256])(
  "the first %i of all bytes are written as Node writes them, and read again",
  (count) => {
    const bytes = everyByte.subarray(0, count);

    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  },
);

test("a part of a buffer is written alone", () => {
  expect(toBase64(new Uint8Array(everyByte.buffer, 65, 3))).toBe("QUJD");
});

describe("base64 is read as leniently as Node reads it", () => {
  test.each(["", "A", "QUI", "QUI=", "QQ=", "Q-_/", "QU JD\r\n", "QUJDR"])("%j", (text) => {
    expect([...fromBase64(text)]).toEqual([...Buffer.from(text, "base64")]);
  });
});
