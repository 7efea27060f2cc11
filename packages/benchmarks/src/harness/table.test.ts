import { expect, test } from "vitest";
import { rowOf } from "./row.ts";
import { tableOf } from "./table.ts";

test("rows make a table in aligned columns, with as many digits as there is something to know", () => {
  const rows = [
    rowOf({ what: "start", peer: "a mule", unit: "ms", bound: { atMost: 0.1 } }, [
      { ours: 123.456, theirs: 987.65 },
    ]),
    rowOf({ what: "speed", peer: "a mule", unit: "answers/s", bound: { atLeast: 5 } }, [
      { ours: 60, theirs: 10 },
    ]),
    rowOf({ what: "size", peer: "an ox", unit: "MB" }, [{ ours: 1, theirs: 3 }]),
  ];

  expect(`\n${tableOf(rows)}\n`).toBe(`
| What  | Ours         | Beside               | Ratio | Lowest to highest | Aim         | Met |
| ----- | ------------ | -------------------- | ----- | ----------------- | ----------- | --- |
| start | 123 ms       | a mule: 988 ms       | 0.125 | 0.125 to 0.125    | at most 0.1 | no  |
| speed | 60 answers/s | a mule: 10 answers/s | 6     | 6 to 6            | at least 5  | yes |
| size  | 1 MB         | an ox: 3 MB          | 0.333 | 0.333 to 0.333    |             |     |
`);
});
