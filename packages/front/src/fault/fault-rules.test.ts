import { listOperations } from "@clade/bundle/document";
import { describe, expect, test } from "vitest";
import { fixtureBundle } from "../testing/fixture-bundle.ts";
import { readFaultRules, type FaultRule } from "./fault-rules.ts";

const vendors = [{ name: "fixture", operations: listOperations(fixtureBundle) }];
const vendor = "fixture";

function faultOf(rules: FaultRule[], operationId?: string): unknown {
  return readFaultRules(rules, vendors)(vendor, operationId);
}

describe("readFaultRules", () => {
  test("a vendor's fault is that of each of its operations, and of what leads to none", () => {
    const rules = [{ vendor, fault: "latency=5" }];
    const fault = { text: "latency=5", delivery: { latency: 5 } };
    expect([faultOf(rules, "login"), faultOf(rules)]).toEqual([fault, fault]);
    expect(readFaultRules(rules, vendors)("other", "login")).toBeUndefined();
  });

  test("an operation's fault wins over its vendor's, in whichever order they come", () => {
    const rules = [
      { vendor, operation: "login", fault: "drop=head" },
      { vendor, fault: "latency=5" },
    ];
    for (const ordered of [rules, rules.toReversed()]) {
      expect(faultOf(ordered, "login")).toMatchObject({ delivery: { drop: "head" } });
      expect(faultOf(ordered, "getMine")).toMatchObject({ delivery: { latency: 5 } });
    }
  });

  test("a vendor's answer is for the operations that document it, and the rest of the fault for all", () => {
    const alone = [{ vendor, fault: "answer=404/none" }];
    expect(faultOf(alone, "getTask")).toMatchObject({ choice: { status: 404, example: "none" } });
    expect([faultOf(alone, "login"), faultOf(alone)]).toEqual([undefined, undefined]);
    const late = [{ vendor, fault: "answer=404,latency=5" }];
    expect(faultOf(late, "login")).toEqual({ text: "answer=404,latency=5", delivery: { latency: 5 } });
  });

  test.each([
    [
      [{ vendor: "nobody", fault: "drop=head" }],
      'the vendor "nobody", which there is not. There are: fixture.',
    ],
    [[{ vendor, operation: "fly", fault: "drop=head" }], /operation of fixture "fly".* createTask, /],
    [[{ vendor, fault: "answer=302" }], "No operation of fixture documents"],
    [[{ vendor, operation: "getTask", fault: "answer=418" }], /getTask documents no answer .*404 \(none\)/],
    [[{ vendor, fault: "nonsense" }], '"nonsense" is no fault.'],
    [
      [
        { vendor, fault: "drop=head" },
        { vendor, fault: "latency=5" },
      ],
      "two faults for fixture. Join them by a comma.",
    ],
  ])("refuses %j", (rules, message) => {
    expect(() => faultOf(rules)).toThrow(message);
  });
});
