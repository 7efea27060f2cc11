import { readFileSync } from "node:fs";
import { CommandUsageError } from "@clade/front/node";
import type { Snapshot } from "./core/memory.ts";

/**
 * Reads a snapshot from a file.
 * @throws CommandUsageError if there is no such file, or it is no JSON; what is in it is checked when it is restored
 */
export function readData(path: string): Snapshot {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Snapshot;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandUsageError(`--data ${path} cannot be read: ${reason}.`, { cause });
  }
}
