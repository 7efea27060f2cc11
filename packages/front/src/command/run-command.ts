import { once } from "node:events";
import { FaultUsageError } from "../fault/fault.ts";
import { UnknownVendorError } from "../find-bundles.ts";
import { isLoopback } from "../http/listen.ts";
import { CommandUsageError, type Command } from "./command.ts";
import { readArguments, type Arguments } from "./read-arguments.ts";
import { claimReadyFile, type ReadyFile } from "./ready-file.ts";
import { startLines, type Served } from "./start-lines.ts";

const wrongUsages = [CommandUsageError, FaultUsageError, UnknownVendorError];

/** What a command line needs of the outside world. */
export interface Surroundings {
  readonly out: { write: (text: string) => unknown };
  readonly error: { write: (text: string) => unknown };
  /** Whether `out` shows colours. */
  readonly isColoured: boolean;
  /** Ends what is served. */
  readonly ended: AbortSignal;
}

/**
 * Runs a command until it is ended.
 *
 * @returns The exit code: 0 when it was ended from outside, which is what it is for; 1 when it cannot start; 2 for wrong
 * usage.
 */
export async function runCommand(
  command: Command,
  argv: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  try {
    return await runArguments(command, readArguments(command, argv), surroundings);
  } catch (error) {
    surroundings.error.write(`${command.name}: ${(error as Error).message}\n`);
    return wrongUsages.some((wrongUsage) => error instanceof wrongUsage) ? 2 : 1;
  }
}

async function runArguments(
  command: Command,
  wanted: Arguments,
  surroundings: Surroundings,
): Promise<number> {
  if (wanted.isHelp) surroundings.out.write(`${command.usage}\n`);
  else if (wanted.isVersion) surroundings.out.write(`${command.version}\n`);
  else await runUntilEnded(command, wanted, surroundings);
  return 0;
}

async function runUntilEnded(
  { name, serves, headline, start }: Command,
  wanted: Arguments,
  { out, error, isColoured, ended }: Surroundings,
): Promise<void> {
  const { host } = wanted;
  const readyFile = wanted.readyFile === undefined ? undefined : claimReadyFile(wanted.readyFile);
  const served = await start({ ...wanted, report: (line) => void error.write(`${line}\n`) });
  try {
    if (!isLoopback(host))
      error.write(`${name}: everybody who can reach ${host} can call these ${serves}.\n`);
    out.write(`${startLines(headline, served, isColoured).join("\n")}\n`);
    const end = ended.aborted ? Promise.resolve() : once(ended, "abort");
    if (readyFile) await Promise.race([end, tellWhenReady(served, readyFile, ended)]);
    await end;
  } finally {
    readyFile?.remove();
    await served.close();
  }
}

/** @throws Error where a vendor cannot be made ready, which is to say that it cannot start for whoever waits */
async function tellWhenReady(served: Served, { write }: ReadyFile, ended: AbortSignal): Promise<void> {
  await served.ready?.();
  if (!ended.aborted) write(served);
}
