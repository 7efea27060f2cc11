import { describe, expect, it } from "vitest";
import type { ErrorBehaviour } from "../behaviour.ts";
import { pigeonBehaviour } from "../testing/pigeon-behaviour.ts";
import { pigeonQuotas } from "../testing/quota-client.ts";
import { whatNext, type CallFacts, type Setback } from "./what-next.ts";

const facts: CallFacts = {
  behaviour: { ...pigeonBehaviour, errors: {} },
  operation: { id: "x" },
  isRepeatable: true,
  retries: 2,
  retryDelay: 1000,
  repetitions: { quota: 0, advice: 0, effect: 0 },
  timeLeft: 30_000,
  random: () => 0.5,
};

const refused = (status: number, retryAfter?: number): Setback => ({ status, retryAfter });
const never = "take, since it must not be done twice";

/** A call whose vendor says so of a status. */
const advised = (status: number, retry: ErrorBehaviour["retry"]): CallFacts => ({
  ...facts,
  operation: { id: "x", errors: { [status]: { kind: "server", ...(retry && { retry }) } } },
});

const used = (cause: "quota" | "advice" | "effect", times: number) => ({
  repetitions: { ...facts.repetitions, [cause]: times },
});

describe("a call that may be done twice", () => {
  it.each<[string, Setback]>([
    ["nothing came", "nothing"],
    ["408 came", refused(408)],
    ["429 came, of which no quota says anything", refused(429)],
    ["500 came", refused(500)],
    ["502 came", refused(502)],
    ["503 came", refused(503)],
    ["504 came", refused(504)],
  ])("is sent again after a pause by chance where %s", (_, setback) => {
    expect(whatNext(setback, facts)).toEqual({ cause: "effect", pause: 500 });
  });

  it.each([400, 401, 404, 409, 422, 501])("is not sent again after %i", (status) => {
    expect(whatNext(refused(status), facts)).toBe("take");
  });

  it("is sent again as often as it may be, each time after up to twice the pause, and then no more", () => {
    const pauses = [0, 1, 2, 3].map((times) => whatNext("nothing", { ...facts, ...used("effect", times) }));
    expect(pauses).toEqual([
      { cause: "effect", pause: 500 },
      { cause: "effect", pause: 1000 },
      "take",
      "take",
    ]);
  });

  it("is never sent again where the caller wants none of it", () => {
    expect(whatNext("nothing", { ...facts, retries: 0 })).toBe("take");
    expect(whatNext(refused(503), { ...facts, retries: 0 })).toBe("take");
  });

  it("rests as long as Retry-After says in place of the pause by chance, be it not at all", () => {
    expect(whatNext(refused(503, 7), facts)).toEqual({ cause: "effect", pause: 7000 });
    expect(whatNext(refused(503, 0), facts)).toEqual({ cause: "effect", pause: 0 });
  });

  it.each<[string, Setback, Partial<CallFacts>]>([
    ["Retry-After asks for", refused(503, 31), {}],
    ["chance asks for", "nothing", { timeLeft: 499 }],
  ])("is not sent again where there is less time left than %s", (_, setback, more) => {
    expect(whatNext(setback, { ...facts, ...more })).toBe("take");
    expect(whatNext(setback, { ...facts, ...more, timeLeft: 31_000 })).not.toBe("take");
  });
});

describe("a call that must not be done twice", () => {
  const once = { ...facts, isRepeatable: false };

  it.each<[string, Setback]>([
    ["nothing came", "nothing"],
    ["429 came", refused(429, 1)],
    ["500 came", refused(500)],
    ["503 came", refused(503)],
  ])("is not sent again where %s, for that reason", (_, setback) => {
    expect(whatNext(setback, once)).toBe(never);
    expect(whatNext(setback, { ...once, retries: 0 })).toBe(never);
  });

  it("is not sent again after any other refusal either, but that has nothing to do with it", () => {
    expect(whatNext(refused(404), once)).toBe("take");
  });
});

describe("a refusal on which the vendor itself has advice", () => {
  it.each([true, false])("is followed as the vendor says, whether it may be done twice or not: %s", (may) => {
    const call = { ...advised(503, { times: 2 }), isRepeatable: may, retries: 0 };
    const nexts = [0, 1, 2].map((times) => whatNext(refused(503), { ...call, ...used("advice", times) }));
    const again = { cause: "advice", pause: 1000 };
    expect(nexts).toEqual([again, again, "take"]);
  });

  it("is left alone where the vendor wants that, also by a call that may be done twice", () => {
    expect(whatNext(refused(503), advised(503, { times: 0, then: "back-off" }))).toBe("take");
  });

  it("is left alone where Retry-After asks for more patience than the delay", () => {
    const call = advised(503, { times: 1 });
    expect(whatNext(refused(503, 1), call)).toEqual({ cause: "advice", pause: 1000 });
    expect(whatNext(refused(503, 2), call)).toBe("take");
  });

  it("says nothing of other failures", () => {
    const call = { ...advised(503, { times: 1 }), ...used("advice", 1) };
    expect(whatNext("nothing", call)).toEqual({ cause: "effect", pause: 500 });
    expect(whatNext(refused(502), call)).toEqual({ cause: "effect", pause: 500 });
  });
});

describe("a refusal for the vendor's quota", () => {
  const limited = { ...facts, behaviour: { ...facts.behaviour, quotas: pigeonQuotas } };

  it.each([true, false])("is sent again three times, whether it may be done twice or not: %s", (may) => {
    const call = { ...limited, isRepeatable: may, retries: 0 };
    const nexts = [0, 1, 2, 3].map((times) => whatNext(refused(429), { ...call, ...used("quota", times) }));
    expect(nexts).toEqual([
      { cause: "quota", pause: 1000 },
      { cause: "quota", pause: 2000 },
      { cause: "quota", pause: 4000 },
      "take",
    ]);
  });

  it("waits for Retry-After, if the call has the time", () => {
    expect(whatNext(refused(429, 30), limited)).toEqual({ cause: "quota", pause: 30_000 });
    expect(whatNext(refused(429, 31), limited)).toBe("take");
  });

  it("is not counted among the repetitions that the effect allows", () => {
    expect(whatNext(refused(503), { ...limited, ...used("quota", 3) })).toEqual({
      cause: "effect",
      pause: 500,
    });
  });
});
