import { expect, test } from "vitest";
import { choose } from "./choose.ts";
import { UsageError } from "./options.ts";

const benchmarks = ["sandbox-start", "sandbox-speed", "mock-start"].map((name) => ({
  ...{ name, aim: "", run: () => Promise.resolve([]) },
}));

test.each([
  [[], "sandbox-start sandbox-speed mock-start"],
  [["sandbox"], "sandbox-start sandbox-speed"],
  [["mock", "speed"], "sandbox-speed mock-start"],
  [["start"], "sandbox-start mock-start"],
])("%j chooses %s", (parts, names) => {
  const chosen = choose(benchmarks, parts).map(({ name }) => name);
  expect(chosen.join(" ")).toBe(names);
});

test("a part that no name has is refused with the names that there are", () => {
  expect(() => choose(benchmarks, ["mock", "snadbox"])).toThrow(UsageError);
  expect(() => choose(benchmarks, ["mock", "snadbox"])).toThrow(
    'No benchmark has "snadbox" in its name. There are: sandbox-start, sandbox-speed, mock-start.',
  );
});
