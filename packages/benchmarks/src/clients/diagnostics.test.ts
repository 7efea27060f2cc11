import { expect, it } from "vitest";
import { readDiagnostics } from "./diagnostics.ts";

const printed = `Files:                         65
Types:                       6743
Instantiations:              6534
Memory used:               83968K
Total time:                 4.37s
`;

it("reads the instantiations and the megabytes that the compiler prints", () => {
  expect(readDiagnostics(printed)).toEqual({ instantiations: 6534, megabytes: 82 });
});

it("refuses a print without a figure, and shows it", () => {
  expect(() => readDiagnostics("error TS2353: no such property")).toThrow(/Instantiations.*\n.*TS2353/);
});
