import { describe, expect, test } from "vitest";
import { FaultUsageError } from "./fault.ts";
import { parseFaultRule } from "./parse-fault-rule.ts";
import { parseFault } from "./parse-fault.ts";

describe("parseFault", () => {
  test.each([
    ["latency=500", { delivery: { latency: 500 } }],
    ["drop=head", { delivery: { drop: "head" } }],
    [" drop=body ,slow=0", { text: "drop=body,slow=0", delivery: { drop: "body", slow: 0 } }],
    ["answer=429", { delivery: {}, answer: { code: "429" } }],
    ["answer=404/none,latency=1", { delivery: { latency: 1 }, answer: { code: "404", example: "none" } }],
  ])("reads %j", (text, fault) => {
    expect(parseFault(text)).toEqual({ text, ...fault });
  });

  test.each([
    "",
    "nonsense",
    "latncy=5",
    "drop",
    "drop=tail",
    "answer=99",
    "answer=4041",
    "answer=404/",
    ",",
  ])("refuses %j and lists what there is", (text) => {
    expect(() => parseFault(text)).toThrow(FaultUsageError);
    expect(() => parseFault(text)).toThrow(
      "There are latency=<ms>, drop=head, drop=body, slow=<ms> and answer=<status>[/<example>]",
    );
  });

  test.each(["latency=", "latency=-1", "latency=1.5", "latency=600001", "slow=1e3", "slow=9999999"])(
    "refuses %j and says how long it may be",
    (text) => {
      expect(() => parseFault(text)).toThrow("whole milliseconds, from 0 to 600000");
    },
  );

  test("refuses a word that is there twice, since nobody can tell which is meant", () => {
    expect(() => parseFault("drop=head,drop=body")).toThrow('"drop" is there twice');
  });
});

describe("parseFaultRule", () => {
  test.each([
    ["cligs answer=500", { vendor: "cligs", fault: "answer=500" }],
    [
      "klips.listUsers latency=5, drop=body",
      { vendor: "klips", operation: "listUsers", fault: "latency=5, drop=body" },
    ],
  ])("reads %j", (text, rule) => {
    expect(parseFaultRule(text)).toEqual(rule);
  });

  test.each(["", "cligs", "latency=5", ".listUsers latency=5", "cligs. latency=5"])("refuses %j", (text) => {
    expect(() => parseFaultRule(text)).toThrow("does not say where and what");
  });
});
