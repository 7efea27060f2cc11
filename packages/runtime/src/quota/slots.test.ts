import { describe, expect, it } from "vitest";
import { createSlots } from "./slots.ts";

const limit = { requests: 2, span: 1000 };

describe("the slots of a limit", () => {
  it("let as many requests go at once as the limit has", () => {
    const slots = createSlots(limit);
    expect(slots.freeAt(0)).toBe(0);
    slots.take(0);
    expect(slots.freeAt(0)).toBe(0);
    slots.take(0);
    expect(slots.freeAt(0)).toBeGreaterThan(0);
  });

  it("are held until a span after the answer, since the vendor may have counted the request only then", () => {
    const slots = createSlots(limit);
    const answer = slots.take(0);
    slots.take(0);
    answer(300);
    expect(slots.freeAt(300)).toBe(1300);
    expect(slots.freeAt(1299)).toBe(1300);
    expect(slots.freeAt(1300)).toBe(1300);
  });

  it("are not held longer than two spans by an answer that is long in coming", () => {
    const slots = createSlots(limit);
    const answer = slots.take(0);
    slots.take(10);
    expect(slots.freeAt(20)).toBe(2000);
    answer(1900);
    expect(slots.freeAt(1900)).toBe(2000);
  });
});
