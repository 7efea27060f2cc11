import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import { docsDirectory } from "../docs-directory.ts";

/** What came of a program that was run. */
export interface ProgramRun {
  /** What it threw; empty where it came to its end. */
  readonly failure: string;
  /** Of the answers that it got, in their order. */
  readonly statuses: readonly number[];
  /** How often it printed something. */
  readonly printed: number;
}

/** Inside this package, so that programs find the clients by name. */
const folder = join(docsDirectory, ".reports", "samples");

/**
 * Runs a TypeScript program as it stands; what it prints is only counted.
 *
 * @param name Of the file that it is while it runs: no two programs of a process may share one.
 * @param send Takes its requests.
 */
export async function runTypescript(name: string, program: string, send: typeof fetch): Promise<ProgramRun> {
  const statuses: number[] = [];
  const file = join(folder, `${name}.ts`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, program);
  const log = vi.spyOn(console, "log").mockReturnValue();
  vi.stubGlobal("fetch", async (...request: Parameters<typeof fetch>) => {
    const response = await send(...request);
    statuses.push(response.status);
    return response;
  });
  try {
    const failure = await import(/* @vite-ignore */ file).then(() => "", String);
    return { failure, statuses, printed: log.mock.calls.length };
  } finally {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    rmSync(file);
  }
}
