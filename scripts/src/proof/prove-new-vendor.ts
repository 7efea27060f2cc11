import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { everyTask } from "../check/check-tasks.ts";
import { readersOf } from "../layout/check-vendor-dependencies.ts";
import { readWorkspace } from "../layout/read-workspace.ts";
import { runCommand, type CommandResult } from "../support/run-command.ts";
import { planTasks, turbo, type TurboTask } from "../support/turbo.ts";
import { withCopy } from "./copy-repository.ts";
import { changedTasks } from "./graph/changed-tasks.ts";
import { joinResults, observe, type ProofResult } from "./proof.ts";

const vendor = "acme";

/** A new vendor passes every check of its own as it is made, touches no other vendor, and is missed where a part of it is. */
export function proveNewVendor(root: string): Promise<ProofResult> {
  return withCopy(root, async (copy) => {
    await turbo(copy, ["run", "build", "--filter=@clade/scripts"]);
    const before = await planTasks(copy, everyTask);
    const made = await run(copy, "new-vendor", vendor);
    if (made.exitCode !== 0) return { shown: [], faults: [`new:vendor ${vendor} failed:\n${made.output}`] };
    const reran = changedTasks(before, await planTasks(copy, everyTask));
    return joinResults([
      judgeReach(copy, reran),
      // The suites of the other vendors do not read the new one, and have just passed on the same files.
      judgeCheck(await run(copy, "check", "--quick", "--vendor", vendor)),
      await proveMissed(copy),
    ]);
  });
}

function judgeReach(copy: string, reran: readonly TurboTask[]): ProofResult {
  const readers = readersOf(vendor, readWorkspace(copy));
  const others = reran.filter((task) => !readers.includes(task.package)).map(({ taskId }) => taskId);
  return observe(
    others.length === 0,
    `a new vendor reruns tasks of ${readers.join(", ")} and of no other package`,
    `a new vendor reruns tasks that do not read it: ${others.join(", ")}`,
  );
}

function judgeCheck({ exitCode, output }: CommandResult): ProofResult {
  const lastLine = output.trimEnd().split("\n").at(-1) ?? "";
  return observe(
    exitCode === 0,
    `the repository passes every check that ${vendor} needs: ${lastLine}`,
    `the repository does not pass every check that ${vendor} needs:\n${lastLines(output, 80)}`,
  );
}

async function proveMissed(copy: string): Promise<ProofResult> {
  const path = `specs/${vendor}/SOURCES.md`;
  const existed = existsSync(join(copy, path));
  rmSync(join(copy, path));
  const { exitCode, output } = await run(copy, "check-layout");
  return observe(
    existed && exitCode === 1 && output.includes(`${path}: is missing`),
    `without ${path} check:layout fails and names it`,
    `without ${path} check:layout does not name it:\n${output}`,
  );
}

function run(copy: string, script: string, ...parameters: string[]): Promise<CommandResult> {
  return runCommand(process.execPath, [join(copy, "scripts/dist", `${script}.js`), ...parameters], {
    folder: copy,
  });
}

function lastLines(text: string, count: number): string {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}
