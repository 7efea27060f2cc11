import { checkPromises } from "../promises/check-promises.ts";
import { formatPromises } from "../promises/format-promises.ts";
import { readPromises } from "../promises/read-promises.ts";
import { formatProof, type ProofResult } from "../proof/proof.ts";
import { proveGraph } from "../proof/prove-graph.ts";
import { proveNewVendor } from "../proof/prove-new-vendor.ts";
import { formatReport } from "../report/format-report.ts";
import { readReports, type PackageReport } from "../report/read-reports.ts";
import { sum, tallyLine, tallyOf } from "../report/tally.ts";
import { planTasks, runTasks } from "../support/turbo.ts";
import { checkTasks } from "./check-tasks.ts";
import { formatOutcomes, tallyOfCheck, type SingleCheck } from "./format-outcomes.ts";
import { removeReports } from "./remove-reports.ts";
import { section } from "./sections.ts";
import { countedTasks, tallyOfTasks, taskOutcomes, type TaskOutcome } from "./task-outcomes.ts";

type Print = (line: string) => void;

/** Runs every check there is and returns the exit code. The last line it prints is `N passed, N failed`. */
export async function check(root: string, { quick }: { quick: boolean }, print: Print): Promise<number> {
  const outcomes = await checkByTasks(root, print);
  const passed = outcomes.every(({ outcome }) => outcome === "passed");
  const proofs = quick ? [] : await prove(root, passed, print);
  const reports = readReports(root);
  const promises = await section("Promises", print, () => checkAllPromises(root, reports, print));
  const singleChecks = [...proofs, { name: "promises", passed: promises }];
  return report(reports, outcomes, singleChecks, print);
}

/** The tasks of Turborepo that count, see {@link countedTasks}. */
async function checkByTasks(root: string, print: Print): Promise<TaskOutcome[]> {
  return section("Tasks of all packages", print, async () => {
    removeReports(root);
    const planned = await planTasks(root, checkTasks);
    const outcomes = taskOutcomes(planned, await runTasks(root, checkTasks));
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

function checkAllPromises(root: string, reports: readonly PackageReport[], print: Print): boolean {
  const tests = reports.flatMap((packageReport) => packageReport.tests);
  const result = checkPromises(readPromises(root), tests);
  for (const line of formatPromises(result)) print(line);
  return result.faults.length === 0;
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
