import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "@clade/bundle";
import { runCommand, type CommandResult } from "./run-command.ts";
import { toolEnvironment } from "./tool-environment.ts";

/** A task of one package, as Turborepo plans it or has run it. */
export interface TurboTask {
  /** `@clade/bundle#lint`; root tasks start with `//#`. */
  readonly taskId: string;
  readonly task: string;
  /** `//` for the root. */
  readonly package: string;
  /** The package's folder from the root. */
  readonly directory: string;
  /** Of all that the task reads; the same hash is answered from the cache. */
  readonly hash: string;
  readonly command: string;
  readonly cache: { readonly status: "HIT" | "MISS" };
  readonly resolvedTaskDefinition: { readonly cache: boolean };
  /** Absent in a dry run. */
  readonly execution?: { readonly exitCode: number | null };
}

/** Some tasks of some packages, as `turbo run` takes them. */
export interface TaskRun {
  readonly tasks: readonly string[];
  /** Which packages, in Turborepo's words; without any, all. */
  readonly filters?: readonly string[];
  /** What the commands of these tasks are given beside what their package gives them. */
  readonly parameters?: readonly string[];
}

type Environment = Readonly<Record<string, string>>;

/** Runs Turborepo in a repository, with its telemetry off. */
export function turbo(
  root: string,
  parameters: readonly string[],
  { show = false, environment = {} }: { show?: boolean; environment?: Environment } = {},
): Promise<CommandResult> {
  return runCommand(join(root, "node_modules/.bin/turbo"), parameters, {
    folder: root,
    show,
    environment: { ...toolEnvironment, ...environment },
  });
}

/**
 * What `turbo run` would run, with the hash of each task, without running anything. Nodes of the graph that have no
 * command are left out.
 *
 * @throws Error when Turborepo refuses, with what it says
 */
export async function planTasks(
  root: string,
  run: TaskRun,
  environment: Environment = {},
): Promise<TurboTask[]> {
  const result = await turbo(root, commandLine(run, ["--dry=json"]), { environment });
  if (result.exitCode !== 0) throw new Error(`turbo run --dry=json failed:\n${result.output}`);
  const plan = result.standardOutput.slice(result.standardOutput.indexOf("{"));
  return withCommand(JSON.parse(plan) as Summary);
}

/** Runs tasks, showing what they print, and tells how each one ended. Those that never started are not among them. */
export async function runTasks(root: string, run: TaskRun): Promise<TurboTask[]> {
  const runs = join(root, ".turbo/runs");
  rmSync(runs, { recursive: true, force: true });
  await turbo(
    root,
    commandLine(run, ["--continue=dependencies-successful", "--output-logs=new-only", "--summarize"]),
    { show: true, environment: plainOutput() },
  );
  const [summary] = readdirSync(runs);
  if (summary === undefined) throw new Error("turbo run left no summary in .turbo/runs.");
  return withCommand(readJson(join(runs, summary)) as Summary);
}

function commandLine(
  { tasks, filters = [], parameters = [] }: TaskRun,
  options: readonly string[],
): string[] {
  const passedOn = parameters.length > 0 ? ["--", ...parameters] : [];
  return ["run", ...tasks, ...filters.map((filter) => `--filter=${filter}`), ...options, ...passedOn];
}

/** Colours are for a terminal; a log is read as it is. */
function plainOutput(): Environment {
  return process.stdout.isTTY ? {} : { NO_COLOR: "1" };
}

interface Summary {
  readonly tasks: readonly TurboTask[];
}

function withCommand({ tasks }: Summary): TurboTask[] {
  return tasks.filter(({ command }) => command !== "<NONEXISTENT>");
}
