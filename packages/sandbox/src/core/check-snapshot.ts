import { isObject } from "@clade/front";
import type { VendorSnapshot } from "../store/keeper.ts";
import { SandboxUsageError } from "./sandbox-usage-error.ts";

/**
 * What somebody gives as a snapshot, which may be any JSON.
 * @throws SandboxUsageError where it is none
 */
export function checkSnapshot(vendor: string, snapshot: unknown): VendorSnapshot {
  const { contents, random } = isObject(snapshot) ? snapshot : {};
  if (!isObject(contents) || typeof random !== "number") {
    throw noSnapshot(vendor, 'it lacks "contents" or "random"');
  }
  for (const [table, entries] of Object.entries(contents)) {
    if (!isObject(entries)) throw noSnapshot(vendor, `"${table}" is no table`);
    const wrong = Object.keys(entries).find((id) => !isEntry(entries[id]));
    if (wrong !== undefined) throw noSnapshot(vendor, `"${wrong}" of "${table}" lacks "place" or "record"`);
  }
  return { contents, random } as VendorSnapshot;
}

function isEntry(entry: unknown): boolean {
  return isObject(entry) && typeof entry["place"] === "number" && isObject(entry["record"]);
}

function noSnapshot(vendor: string, reason: string): SandboxUsageError {
  return new SandboxUsageError(`What is given for "${vendor}" is no snapshot of a sandbox: ${reason}.`);
}
