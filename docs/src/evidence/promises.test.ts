import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sampleBundle } from "../testing/sample-bundle.ts";
import { promisesPage } from "./promises-page.ts";
import { findProvingTests, type ProvingTest } from "./proving-tests.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "clade-proofs-"));
  write("docs/src/page.test.ts", 'it("PA-03 shows it", () => {});\n');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const source = `
describe("labels", () => {
  test("PA-01 it's printed", () => {});
  test("nobody's promise", () => {});
  test.each([["PA-02", 404]])("%s is refused", () => {});
});
`;

describe("the tests that prove promises", () => {
  it("are those of the sources where nothing was run", () => {
    write("packages/mock/src/parcels/labels.test.ts", source);

    expect(findProvingTests(root)).toEqual([
      { title: "PA-01 it's printed", file: "packages/mock/src/parcels/labels.test.ts" },
      { title: "PA-02, a case of a table", file: "packages/mock/src/parcels/labels.test.ts" },
      { title: "PA-03 shows it", file: "docs/src/page.test.ts" },
    ]);
  });

  it("are those of the report where there is one, and of the sources for the files that it lacks", () => {
    const ran = { ancestorTitles: ["labels"], title: "PA-02 is refused", status: "failed" };
    const name = "/elsewhere/packages/mock/src/run.test.ts";
    const report = { testResults: [{ name, status: "failed", assertionResults: [ran] }] };
    write("packages/mock/.reports/tests.json", JSON.stringify(report));
    write("packages/mock/src/run.test.ts", source);
    write("packages/mock/src/new.test.ts", 'test("PA-01 is new", () => {});');

    expect(findProvingTests(root).filter(({ file }) => file.startsWith("packages/"))).toEqual([
      { title: "labels > PA-02 is refused", file: "packages/mock/src/run.test.ts", outcome: "failed" },
      { title: "PA-01 is new", file: "packages/mock/src/new.test.ts" },
    ]);
  });

  it("are those of the sources where the report is cut short", () => {
    write("packages/mock/.reports/tests.json", '{"testResults":');
    write("packages/mock/src/labels.test.ts", source);

    expect(findProvingTests(root).map(({ outcome }) => outcome)).toEqual([undefined, undefined, undefined]);
  });
});

describe("the page of promises", () => {
  const promise = {
    id: "PA-01",
    family: "PA",
    file: "specs/parcels/promises.yaml",
    says: "A label is free.",
    source: "page",
    where: ["spec", "mock"],
  };
  const pageWith = (tests: ProvingTest[]): string =>
    promisesPage("parcels", sampleBundle, [promise], tests).markdown;
  const proof = { title: "PA-01 costs nothing", file: "a.test.ts" };

  it("says what is promised, where, and by what it is shown", () => {
    const page = pageWith([]);

    expect(page).toContain("## PA-01\n\nA label is free.\n\n");
    expect(page).toContain(
      "[The vendor's page](https://parcels.example/api) (2012-11-08). Shown by: spec, mock.",
    );
    expect(page).toContain("No test has its id yet.");
  });

  it("has each test with its file and how it went", () => {
    const page = pageWith([
      proof,
      { ...proof, file: "b.test.ts", outcome: "passed" },
      { ...proof, title: "PA-02" },
    ]);

    expect(page.match(/^\|.*\.test\.ts.*$/gm)).toEqual([
      "| PA-01 costs nothing | `a.test.ts` | not run here |",
      "| PA-01 costs nothing | `b.test.ts` | passed |",
    ]);
  });

  it("counts what stands below a title that has the id, and the rest of a long file", () => {
    const group = ["x", "y"].map((title) => ({
      title: `labels > PA-01 prints > ${title}`,
      file: "a.test.ts",
      outcome: title === "x" ? ("passed" as const) : ("failed" as const),
    }));
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...proof,
      title: `PA-01 case ${String(index)}`,
    }));

    expect(pageWith([...group, ...many]).match(/^\|.*\.test\.ts.*$/gm)).toEqual([
      "| labels > PA-01 prints | `a.test.ts` | 1 passed, 1 failed |",
      "| PA-01 case 0 | `a.test.ts` | not run here |",
      "| PA-01 case 1 | `a.test.ts` | not run here |",
      "| PA-01 case 2 | `a.test.ts` | not run here |",
      "| and 6 more | `a.test.ts` | 6 not run here |",
    ]);
  });
});
