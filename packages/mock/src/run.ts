import { once } from "node:events";
import { createRequire } from "node:module";
import { isLoopback } from "./front/listen.ts";
import { readArguments, usage, UsageError, type Arguments } from "./read-arguments.ts";
import { UnknownVendorError } from "./find-bundles.ts";
import { startMock, type Mock } from "./start-mock.ts";
import { startLines } from "./start-lines.ts";

/** What the command line needs of the outside world. */
export interface Surroundings {
  readonly out: { write: (text: string) => unknown };
  readonly error: { write: (text: string) => unknown };
  /** Whether `out` shows colours. */
  readonly isColoured: boolean;
  /** Ends the mocks. */
  readonly ended: AbortSignal;
}

/**
 * Runs `clade-mock` until it is ended.
 *
 * @returns The exit code: 0 when it was ended from outside, which is what it is for; 1 when it cannot start; 2 for wrong
 * usage.
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await runArguments(readArguments(argv), surroundings);
  } catch (error) {
    surroundings.error.write(`clade-mock: ${(error as Error).message}\n`);
    return error instanceof UsageError || error instanceof UnknownVendorError ? 2 : 1;
  }
}

async function runArguments(wanted: Arguments, surroundings: Surroundings): Promise<number> {
  if (wanted.isHelp) surroundings.out.write(`${usage}\n`);
  else if (wanted.isVersion) surroundings.out.write(`${version()}\n`);
  else await runUntilEnded(wanted, surroundings);
  return 0;
}

async function runUntilEnded(
  { vendors, port, host }: Arguments,
  { out, error, isColoured, ended }: Surroundings,
): Promise<void> {
  const report = (line: string): void => void error.write(`${line}\n`);
  const mock = await startMock({ ...(vendors.length > 0 && { vendors }), port, host, report });
  if (!isLoopback(host)) error.write(`clade-mock: everybody who can reach ${host} can call these mocks.\n`);
  out.write(`${startLines(mock, isColoured).join("\n")}\n`);
  await untilEnded(mock, ended);
}

async function untilEnded(mock: Mock, ended: AbortSignal): Promise<void> {
  if (!ended.aborted) await once(ended, "abort");
  await mock.close();
}

function version(): string {
  return (createRequire(import.meta.url)("../package.json") as { version: string }).version;
}
