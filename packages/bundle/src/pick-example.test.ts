import { describe, expect, test } from "vitest";
import { pickExample } from "./pick-example.ts";

const examples = { short: { value: "a" }, long: { value: "aaa" } };

describe("pickExample", () => {
  test("Without a name the first example is taken.", () => {
    expect(pickExample(examples, undefined)).toBe(examples.short);
  });

  test("With a name the example of that name is taken.", () => {
    expect(pickExample(examples, "long")).toBe(examples.long);
  });

  test("There is nothing where no example has the name, or where there are none.", () => {
    expect(pickExample(examples, "medium")).toBeUndefined();
    expect(pickExample({}, undefined)).toBeUndefined();
  });

  test("A name that every JavaScript object has is no example.", () => {
    expect(pickExample(examples, "constructor")).toBeUndefined();
  });
});
