import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { promiseIds, readTestReport, reportFile, type TestResult } from "@clade/bundle/promises";

/** A test whose title bears the id of a promise. */
export interface ProvingTest {
  /** The titles of the groups around it and its own, joined by ` > `; of one that was not run here, its own as the source has it. */
  readonly title: string;
  /** From the root. */
  readonly file: string;
  /** In the last run that left a report on this machine; absent where none did. */
  readonly outcome?: TestResult["status"];
}

/** Every test of the workspace that proves a promise: as it went where it was run, else as its source names it. */
export function findProvingTests(root: string): ProvingTest[] {
  return packageFolders(root).flatMap((folder) => {
    const run = reportOf(root, folder);
    const known = new Set(run.map(({ file }) => file));
    const notRun = testFiles(root, folder).filter((file) => !known.has(file));
    return [
      ...run.map(({ title, file, status }) => ({ title, file, outcome: status })),
      ...notRun.flatMap((file) => titlesIn(readFileSync(join(root, file), "utf8"), file)),
    ].filter(({ title }) => promiseIds(title).length > 0);
  });
}

function packageFolders(root: string): string[] {
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}`);
  return [...packages, "docs"].filter((folder) => existsSync(join(root, folder, "src")));
}

/** Nothing where there is no report. One that is being written at the moment counts as none. */
function reportOf(root: string, folder: string): TestResult[] {
  if (!existsSync(join(root, folder, reportFile))) return [];
  try {
    return readTestReport(root, folder);
  } catch {
    return [];
  }
}

function testFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".test.ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** The strings of a source that name a promise and say more than its id, which alone is a row of a table of tests. */
function titlesIn(source: string, file: string): ProvingTest[] {
  return [...source.matchAll(/(["'`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)]
    .map(([, , title = ""]) => title)
    .map((title) => ({ title: /\s/.test(title) ? title : `${title}, a case of a table`, file }));
}
