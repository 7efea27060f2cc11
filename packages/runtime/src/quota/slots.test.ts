import { describe, expect, it } from "vitest";
import { createSlots, type Limit } from "./slots.ts";

const limit: Limit = { requests: 2, per: "second", span: 1000 };

describe("the slots of a limit", () => {
  it("let as many requests go at once as the limit has", () => {
    const slots = createSlots(limit);
    expect(slots.freeAt(0)).toBe(0);
    slots.take(0, 1);
    expect(slots.freeAt(0)).toBe(0);
    slots.take(0, 1);
    expect(slots.freeAt(0)).toBeGreaterThan(0);
  });

  it("are held until a span after the answer, since the vendor may have counted the request only then", () => {
    const slots = createSlots(limit);
    const answers = [slots.take(0, 1), slots.take(0, 1)];
    answers[0]?.(300);
    answers[1]?.(400);
    expect(slots.freeAt(400)).toBe(1300);
    expect(slots.freeAt(1299)).toBe(1300);
    expect(slots.freeAt(1300)).toBe(1300);
  });

  it("are not held longer than two spans by an answer that is long in coming", () => {
    const slots = createSlots(limit);
    slots.take(0, 1);
    slots.take(0, 1);
    expect(slots.freeAt(20)).toBe(1000);
    expect(slots.freeAt(1000)).toBe(2000);
    expect(slots.freeAt(1999)).toBe(2000);
    expect(slots.freeAt(2000)).toBe(2000);
  });

  it("are held for a whole span more when a program that was busy looks again: until then it had sent nothing", () => {
    const slots = createSlots(limit);
    const answers = [slots.take(0, 1), slots.take(0, 1)];
    expect(slots.freeAt(5000)).toBe(6000);
    answers[0]?.(5030);
    answers[1]?.(5040);
    expect(slots.freeAt(5040)).toBe(6030);
  });

  it("go on in a copy as if all answers had come, and as they are without it", () => {
    const slots = createSlots(limit);
    slots.take(0, 1)(100);
    slots.take(200, 1);
    const copy = slots.copy(500);
    expect(copy.freeAt(500)).toBe(1100);
    copy.take(1100, 1)(1100);
    expect(copy.freeAt(1100)).toBe(1500);
    expect(slots.taken(1100)).toBe(1);
    expect(copy.taken(1100)).toBe(2);
  });
});
