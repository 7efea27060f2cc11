import { proofRecordFile, readPromises, readProofRecord, type TestResult } from "@clade/bundle/promises";
import { checkPromises } from "../promises/check-promises.ts";
import { checkRecord } from "../promises/check-record.ts";
import { formatPromises } from "../promises/format-promises.ts";
import { formatProof, type ProofResult } from "../proof/proof.ts";
import { proveGraph } from "../proof/prove-graph.ts";
import { proveNewVendor } from "../proof/prove-new-vendor.ts";
import { formatReport } from "../report/format-report.ts";
import { readReports, type PackageReport } from "../report/read-reports.ts";
import { sum, tallyLine, tallyOf } from "../report/tally.ts";
import { readWorkspace } from "../layout/read-workspace.ts";
import { planTasks, runTasks, type TaskRun, type TurboTask } from "../support/turbo.ts";
import { everyTask, tasksOfVendor } from "./check-tasks.ts";
import { formatOutcomes, tallyOfCheck, type SingleCheck } from "./format-outcomes.ts";
import { removeReports } from "./remove-reports.ts";
import { section } from "./sections.ts";
import { countedTasks, tallyOfTasks, taskOutcomes, type TaskOutcome } from "./task-outcomes.ts";

type Print = (line: string) => void;

/** How much to check; without anything, all. */
export interface CheckOptions {
  /** Leaves the proofs out, which try things on a copy of the repository. */
  readonly quick?: boolean;
  /** Leaves out what only other vendors need. */
  readonly vendor?: string | undefined;
}

/**
 * Runs every check that the options ask for and returns the exit code. The last line it prints is `N passed, N failed`.
 * @throws Error for a vendor that does not exist
 */
export async function check(
  root: string,
  { quick = false, vendor }: CheckOptions,
  print: Print,
): Promise<number> {
  const outcomes = await checkByTasks(root, runsFor(root, vendor), print);
  const passed = outcomes.every(({ outcome }) => outcome === "passed");
  const proofs = quick ? [] : await prove(root, passed, print);
  const reports = readReports(root);
  const promises = await section("Promises", print, () => promisesHold(root, vendor, reports, print));
  const singleChecks = [...proofs, { name: "promises", passed: promises }];
  return report(reports, outcomes, singleChecks, print);
}

function runsFor(root: string, vendor: string | undefined): TaskRun[] {
  if (vendor === undefined) return [everyTask];
  const workspace = readWorkspace(root);
  if (workspace.vendors.includes(vendor)) return tasksOfVendor(vendor, workspace);
  throw new Error(`There is no vendor "${vendor}". There are: ${workspace.vendors.join(", ")}.`);
}

/** The tasks of Turborepo that count, see {@link countedTasks}. */
async function checkByTasks(root: string, runs: readonly TaskRun[], print: Print): Promise<TaskOutcome[]> {
  return section("Tasks of the packages", print, async () => {
    removeReports(root);
    const planned: TurboTask[] = [];
    const outcomes: TaskOutcome[] = [];
    for (const run of runs) {
      // What several runs need is planned by the first and answered from the cache in the others.
      const isNew = ({ taskId }: { taskId: string }) => !outcomes.some((done) => done.taskId === taskId);
      const tasks = (await planTasks(root, run)).filter(isNew);
      outcomes.push(...taskOutcomes(tasks, await runTasks(root, run)));
      planned.push(...tasks);
    }
    return countedTasks(planned, outcomes, readReports(root));
  });
}

async function prove(root: string, tasksPassed: boolean, print: Print): Promise<SingleCheck[]> {
  if (!tasksPassed) {
    print("\n== Proofs\nNot run: they build on tasks that pass.");
    return [];
  }
  return [
    await proveAlone("proof of the task graph", () => proveGraph(root), print),
    await proveAlone("proof of a new vendor", () => proveNewVendor(root), print),
  ];
}

async function proveAlone(
  name: string,
  proof: () => Promise<ProofResult>,
  print: Print,
): Promise<SingleCheck> {
  return section(name, print, async () => {
    const result = await proof().catch((error: unknown) => ({ shown: [], faults: [String(error)] }));
    for (const line of formatProof(result)) print(line);
    return { name, passed: result.faults.length === 0 };
  });
}

function promisesHold(
  root: string,
  vendor: string | undefined,
  reports: readonly PackageReport[],
  print: Print,
): boolean {
  const tests = reports.flatMap((packageReport) => packageReport.tests);
  const { proofs, faults } = checkPromises(readPromises(root, vendor), tests);
  // One vendor's run leaves out tests that prove its promises, such as those of the documentation.
  const stale = vendor === undefined ? staleRecords(root, tests) : [];
  const result = { proofs, faults: [...faults, ...stale] };
  for (const line of formatPromises(result)) print(line);
  return result.faults.length === 0;
}

function staleRecords(root: string, tests: readonly TestResult[]): string[] {
  return readWorkspace(root).vendors.flatMap((vendor) =>
    checkRecord(proofRecordFile(vendor), readProofRecord(root, vendor), readPromises(root, vendor), tests),
  );
}

function report(
  reports: readonly PackageReport[],
  outcomes: readonly TaskOutcome[],
  singleChecks: readonly SingleCheck[],
  print: Print,
): number {
  print("\n== Report");
  for (const line of [...formatReport(reports), "", ...formatOutcomes(outcomes, singleChecks), ""])
    print(line);
  const total = sum([...reports.map(tallyOf), tallyOfTasks(outcomes), ...singleChecks.map(tallyOfCheck)]);
  print(tallyLine(total));
  return total.failed === 0 ? 0 : 1;
}
