import type { Bundle, OperationObject } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { aboutOperation, operationFacts } from "./operation-facts.ts";
import { oneOperation } from "./testing/tiny-bundle.ts";

function factsOf(object: Partial<OperationObject>, parts: Partial<Bundle> = {}): string[] {
  const { bundle, operation } = oneOperation(object, parts);
  return operationFacts(bundle, operation);
}

function lineAbout(object: Partial<OperationObject>, parts: Partial<Bundle> = {}): string {
  const { bundle, operation } = oneOperation(object, parts);
  return aboutOperation(bundle, operation);
}

const info = (url: string): Bundle["info"] => ({
  ...oneOperation({}).bundle.info,
  "x-origin": {
    page: { title: "The Pigeon page", kind: "vendor" },
    program: { title: "A program", kind: "client", url },
  },
});
const quotas: NonNullable<Bundle["x-quota"]> = [
  { requests: 5, per: "second", scope: "company", beyond: "429", sources: ["page"] },
  { per: "hour", scope: "key", sources: ["page"] },
];
const retried = { "500": { description: "Ill.", "x-retry": { times: 1, then: "back-off" } } } as const;

describe("what is known of an operation", () => {
  test("Where the spec is silent, the method says what a call does.", () => {
    expect(factsOf({})[0]).toBe(
      "Effect: reads; may be done twice, so the client repeats it after a passing failure.",
    );
  });

  test("An effect that does not bear repetition says what the client does about it.", () => {
    expect(factsOf({ "x-effect": { does: "creates", repeatable: false } })[0]).toBe(
      "Effect: creates; must not be done twice, so the client does not repeat it where it may have been done.",
    );
  });

  test("The vendor's advice on trying again follows, by status.", () => {
    expect(factsOf({ responses: retried })[1]).toBe(
      "After 500 the vendor advises, and the client obeys: Try again once, then back off.",
    );
  });

  test("Each quota of the vendor is a fact, and so is that none is known.", () => {
    expect(factsOf({}, { "x-quota": quotas }).slice(1)).toEqual([
      "Quota: 5 requests a second for each company; beyond that it answers 429.",
      "Quota: A number of requests that depends on the plan an hour for each key.",
    ]);
    expect(factsOf({}).slice(1)).toEqual(["Quota: none known."]);
  });

  test("Secrets are named, and nothing is said where there are none.", () => {
    const pin = { name: "pin", in: "query", "x-secret": { sample: "1234" } } as const;

    expect(factsOf({ parameters: [pin] })).toContain("Secret, and masked in every error: `pin`.");
    expect(factsOf({}).join()).not.toContain("Secret");
  });

  test("The evidence comes last: its grade, all sources with their addresses, the note.", () => {
    const object: Partial<OperationObject> = {
      "x-evidence": { grade: "observed", sources: ["page", "program", "nowhere"], note: "Seen in use.\n" },
    };

    expect(factsOf(object, { info: info("https://program.example") }).at(-1)).toBe(
      "Evidence: observed. The Pigeon page; [A program](https://program.example); nowhere. Seen in use.",
    );
    expect(factsOf({ "x-evidence": { grade: "assumed" } }).at(-1)).toBe("Evidence: assumed.");
  });
});

describe("the line about an operation", () => {
  test("Summary, effect, quotas, and the grade with the first source that has an address.", () => {
    const object: Partial<OperationObject> = {
      summary: "List letters.",
      "x-evidence": { grade: "reported", sources: ["page", "program"] },
    };

    expect(lineAbout(object, { "x-quota": quotas, info: info("https://program.example") })).toBe(
      "List letters. Reads; repeated by the client after a passing failure. " +
        "Quota: 5 a second for each company, the plan's number an hour for each key. " +
        "Reported: A program (https://program.example)",
    );
  });

  test("Without any of it, it says so or leaves it out.", () => {
    const effect = { does: "acts", repeatable: false } as const;

    expect(lineAbout({ "x-effect": effect, "x-evidence": { grade: "assumed" } })).toBe(
      "List letters. Acts; not repeated where it may have been done. Quota: none known. Assumed",
    );
    expect(lineAbout({ "x-evidence": { grade: "documented", sources: ["page"] } })).toMatch(
      /Quota: none known\. Documented: The Pigeon page$/,
    );
  });

  test("What the vendor has replaced says so first.", () => {
    expect(lineAbout({ deprecated: true })).toMatch(/^Deprecated\. List letters\. Reads/);
  });

  test("The vendor's advice is an exception to what is not repeated.", () => {
    expect(lineAbout({ "x-effect": { does: "acts", repeatable: false }, responses: retried })).toContain(
      "Acts; not repeated where it may have been done, but as the vendor advises after 500.",
    );
  });
});
