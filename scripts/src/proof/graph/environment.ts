import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "@clade/bundle";
import { everyTask } from "../../check/check-tasks.ts";
import { readWorkspace } from "../../layout/read-workspace.ts";
import { planTasks, turbo } from "../../support/turbo.ts";
import { rewrite } from "../edit-spec.ts";
import { joinResults, observe, type ProofResult } from "../proof.ts";
import { changedTasks } from "./changed-tasks.ts";

const variable = "CLADE_PROBE";
const probeName = "@clade/environment-probe";

/** What a task sees of the environment is declared: nothing else reaches it or changes its hash. */
export async function proveEnvironment(copy: string): Promise<ProofResult> {
  return joinResults([
    judgeConfigurations(readConfigurations(copy)),
    await proveSameHashes(copy),
    await proveUnseen(copy),
  ]);
}

/** The variables that a `turbo.json` names, for all tasks or for one. */
interface Scope {
  readonly globalEnv?: readonly string[];
  readonly globalPassThroughEnv?: readonly string[];
  readonly env?: readonly string[];
  readonly passThroughEnv?: readonly string[];
}

/** A `turbo.json`: the root's, or what a package adds. */
interface Configuration extends Scope {
  readonly envMode?: string;
  readonly tasks?: Readonly<Record<string, Scope>>;
}

function readConfigurations(copy: string): Configuration[] {
  return readWorkspace(copy)
    .packages.map(({ folder }) => join(copy, folder, "turbo.json"))
    .filter((path) => existsSync(path))
    .map((path) => readJson(path) as Configuration);
}

/** What the files called `turbo.json` say, the root's first: strict, and no credential or wildcard let through. */
export function judgeConfigurations(configurations: readonly Configuration[]): ProofResult {
  const scopes = configurations.flatMap((item) => [item, ...Object.values(item.tasks ?? {})]);
  const passed = scopes.flatMap((scope) => [
    ...(scope.globalEnv ?? []),
    ...(scope.globalPassThroughEnv ?? []),
    ...(scope.env ?? []),
    ...(scope.passThroughEnv ?? []),
  ]);
  const doubtful = passed.filter((name) => /\*|TOKEN|KEY|SECRET|PASSWORD|CREDENTIAL|AUTH/i.test(name));
  return joinResults([
    observe(
      configurations[0]?.envMode === "strict",
      "turbo.json has envMode strict",
      "turbo.json lacks envMode strict",
    ),
    observe(
      doubtful.length === 0,
      `no turbo.json lets credentials through: ${passed.join(", ") || "no variable is named"}`,
      `a turbo.json lets through what may be a credential: ${doubtful.join(", ")}`,
    ),
  ]);
}

async function proveSameHashes(copy: string): Promise<ProofResult> {
  const without = await planTasks(copy, everyTask);
  const changed = changedTasks(without, await planTasks(copy, everyTask, { [variable]: "1" }));
  return observe(
    changed.length === 0,
    `with ${variable}=1 all ${without.length} tasks keep their hashes`,
    `${variable}=1 changes the hashes of ${changed.map(({ taskId }) => taskId).join(", ")}`,
  );
}

/** Runs a task that prints the names of its environment. It must see PATH, else it proves nothing. */
async function proveUnseen(copy: string): Promise<ProofResult> {
  const folder = join(copy, "packages/environment-probe");
  mkdirSync(folder);
  writeFileSync(join(folder, "probe.js"), "console.log(`sees ${Object.keys(process.env).join(' ')} .`);\n");
  const manifest = { name: probeName, version: "0.0.0", private: true, scripts: { probe: "node probe.js" } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  rewrite(join(copy, "turbo.json"), addProbe);
  const { output } = await turbo(copy, ["run", "probe", `--filter=${probeName}`], {
    environment: { [variable]: "1" },
  });
  const seen = /sees (.*) \./.exec(output)?.[1]?.split(" ") ?? [];
  return observe(
    seen.includes("PATH") && !seen.includes(variable),
    `a task does not see ${variable}; it sees ${seen.length} variables, PATH among them`,
    `a task sees ${variable}, or could not be asked:\n${output}`,
  );
}

function addProbe(turboJson: string): string {
  const configuration = JSON.parse(turboJson) as { tasks: object };
  return JSON.stringify({ ...configuration, tasks: { ...configuration.tasks, probe: { cache: false } } });
}
