import { expect, test } from "vitest";
import { judgeConfigurations } from "./environment.ts";

test("a strict configuration that lets harmless variables through is fine", () => {
  const configuration = {
    envMode: "strict",
    globalPassThroughEnv: ["REDOCLY_TELEMETRY"],
    tasks: { build: { env: ["NODE_ENV"] } },
  };

  expect(judgeConfigurations([configuration]).faults).toEqual([]);
});

test.each([
  [{ tasks: {} }, "turbo.json lacks envMode strict"],
  [{ envMode: "loose", tasks: {} }, "turbo.json lacks envMode strict"],
  [
    { envMode: "strict", tasks: { test: { passThroughEnv: ["CLEVERTIM_TOKEN"] } } },
    "a turbo.json lets through what may be a credential: CLEVERTIM_TOKEN",
  ],
  [
    { envMode: "strict", globalEnv: ["CLIGS_*"], tasks: {} },
    "a turbo.json lets through what may be a credential: CLIGS_*",
  ],
])("%j is not", (configuration, fault) => {
  expect(judgeConfigurations([configuration]).faults).toEqual([fault]);
});

test("a package's own turbo.json is held to the same", () => {
  const ofPackage = { tasks: { test: { env: ["CLIGS_API_KEY"] } } };

  expect(judgeConfigurations([{ envMode: "strict" }, ofPackage]).faults).toEqual([
    "a turbo.json lets through what may be a credential: CLIGS_API_KEY",
  ]);
});
