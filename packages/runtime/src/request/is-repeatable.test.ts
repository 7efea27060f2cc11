import { describe, expect, it } from "vitest";
import type { Call } from "../call.ts";
import type { OperationBehaviour } from "../behaviour.ts";
import { isRepeatable } from "./is-repeatable.ts";

function ask(method: string, repeatable?: boolean): boolean {
  const effect = repeatable === undefined ? {} : { effect: { does: "acts", repeatable } as const };
  const operation: OperationBehaviour = { id: "x", ...effect };
  return isRepeatable({ method, operation } as Call);
}

describe("whether a call may be repeated", () => {
  it.each([
    ["GET", true],
    ["HEAD", true],
    ["OPTIONS", true],
    ["PUT", true],
    ["DELETE", true],
    ["POST", false],
    ["PATCH", false],
  ])("follows from HTTP where the spec is silent: %s %j", (method, expected) => {
    expect(ask(method)).toBe(expected);
  });

  it("is as the spec says, whatever the method", () => {
    expect(ask("GET", false)).toBe(false);
    expect(ask("POST", true)).toBe(true);
  });
});
