import { describe, expect, it } from "vitest";
import { UsageError } from "../errors/usage-error.ts";
import { platformClock } from "../clock/clock.ts";
import { pigeonBehaviour } from "../testing/pigeon-behaviour.ts";
import { readDuration } from "./duration.ts";
import { listNames, refuseUnknownNames } from "./refuse-unknown-names.ts";
import { checkOptionNames, resolveOptions } from "./resolve-options.ts";

describe("resolveOptions", () => {
  it("has a default for everything", () => {
    expect(resolveOptions(pigeonBehaviour, {})).toEqual({
      baseUrl: "https://pigeon.example/api/v1",
      fetch: expect.any(Function) as unknown,
      timeout: 30_000,
      retries: 2,
      retryDelay: 1000,
      maxResponseSize: 67_108_864,
      clock: platformClock,
    });
  });

  it("keeps what it is given", () => {
    const fetch = () => new Response();
    const options = {
      baseUrl: "https://proxy.example/",
      fetch,
      timeout: 5,
      attemptTimeout: 4,
      retries: 0,
      retryDelay: 0,
      maxResponseSize: 9,
      requestsPerSecond: 2,
      requestsPerDay: 1000,
      clock: { ...platformClock },
    };
    expect(resolveOptions(pigeonBehaviour, options)).toEqual({
      ...options,
      baseUrl: "https://proxy.example",
    });
  });

  it("refuses plain http unless it is allowed", () => {
    const baseUrl = "http://pigeon.example";
    expect(() => resolveOptions(pigeonBehaviour, { baseUrl })).toThrow(UsageError);
    expect(() => resolveOptions(pigeonBehaviour, { baseUrl, allowHttp: false })).toThrow(UsageError);
    expect(resolveOptions(pigeonBehaviour, { baseUrl, allowHttp: true }).baseUrl).toBe(baseUrl);
  });
});

describe("checkOptionNames", () => {
  it("knows the common options and the vendor's own", () => {
    const check = (options: unknown) => () => {
      checkOptionNames("Pigeon", options, ["token"]);
    };
    const names = ["token", "baseUrl", "fetch", "timeout", "allowHttp", "retryDelay", "requestsPerSecond"];
    expect(check(Object.fromEntries(names.map((name) => [name, 1])))).not.toThrow();
    expect(check({ apiKey: 1 })).toThrow('The Pigeon client has no option "apiKey".');
    expect(check({ base_url: 1 })).toThrow('Did you mean "baseUrl"?');
  });
});

describe("refuseUnknownNames", () => {
  it("names the offender, so that a program can tell", () => {
    const refuse = () => {
      refuseUnknownNames("It has no part", { heda: 1 }, ["head", "tail"]);
    };
    expect(refuse).toThrow(expect.objectContaining({ option: "heda" }) as Error);
    expect(refuse).toThrow('It has no part "heda".');
  });

  it("lists what is known when nothing is near", () => {
    expect(() => {
      refuseUnknownNames("It has no part", { wing: 1 }, ["head", "tail"]);
    }).toThrow('It has no part "wing". It knows "head" and "tail".');
  });
});

describe("listNames", () => {
  it.each([
    [[], ""],
    [["a"], '"a"'],
    [["a", "b"], '"a" and "b"'],
    [["a", "b", "c"], '"a", "b" and "c"'],
  ])("writes %j as %s", (names, want) => {
    expect(listNames(names)).toBe(want);
  });
});

describe("readDuration", () => {
  it.each([1, 0.5, 2_147_483_647])("takes %s", (given) => {
    expect(readDuration("retryDelay", given, 0, 1000)).toBe(given);
  });

  it("takes the fallback for what is not given", () => {
    expect(readDuration("timeout", undefined, 1, 30_000)).toBe(30_000);
  });

  it.each([0, 0.5, -1, Number.NaN, Infinity, 2_147_483_648, "5", null, 5n])(
    "refuses %s as a timeout",
    (given) => {
      expect(() => readDuration("timeout", given, 1, 30_000)).toThrow(
        /^"timeout" must be a number of milliseconds/u,
      );
    },
  );
});
