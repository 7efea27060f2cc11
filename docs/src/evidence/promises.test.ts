import type { ProofRecord } from "@clade/bundle/promises";
import { describe, expect, it } from "vitest";
import { sampleBundle } from "../testing/sample-bundle.ts";
import { promisesPage } from "./promises-page.ts";

describe("the page of promises", () => {
  const promise = {
    id: "PA-01",
    family: "PA",
    file: "specs/parcels/promises.yaml",
    says: "A label is free.",
    source: "page",
    where: ["spec", "mock"],
  };
  const pageWith = (proofs?: ProofRecord["proofs"]): string =>
    promisesPage("parcels", sampleBundle, [promise], proofs && { recorded: "2026-11-22", proofs }).markdown;

  it("says what is promised, where, and by what it is shown", () => {
    const page = pageWith({});

    expect(page).toContain("## PA-01\n\nA label is free.\n\n");
    expect(page).toContain(
      "[The vendor's page](https://parcels.example/api) (2012-11-08). Shown by: spec, mock.",
    );
    expect(page).toContain("No test has its id yet.");
  });

  it("has each test with its file, and says when all of them passed", () => {
    const page = pageWith({
      "PA-01": [
        { title: "PA-01 costs nothing", file: "a.test.ts" },
        { title: "labels > PA-01 costs nothing", file: "b.test.ts" },
      ],
      "PA-02": [{ title: "PA-02", file: "a.test.ts" }],
    });

    expect(page).toContain("passed in the run of 2026-11-22");
    expect(page.match(/^\|.*\.test\.ts.*$/gm)).toEqual([
      "| PA-01 costs nothing | `a.test.ts` |",
      "| labels > PA-01 costs nothing | `b.test.ts` |",
    ]);
  });

  it("says of a vendor whose tests nobody has recorded that it is so", () => {
    expect(pageWith()).toContain("No run of the tests has been recorded yet.");
  });
});
