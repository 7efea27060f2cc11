import { createHash } from "node:crypto";
import type { PlacedFault } from "./fault.ts";

/** Some of all faults, every kind as often as it goes; the same seed gives the same ones. */
export function sampleFaults(faults: readonly PlacedFault[], limit: number, seed: string): PlacedFault[] {
  const shuffled = faults
    .map((fault) => ({ fault, order: hash([seed, fault.file, fault.kind, ...fault.place]) }))
    .sort((first, second) => first.order.localeCompare(second.order));
  const seen = new Map<string, number>();
  const inTurns = shuffled.map(({ fault, order }) => {
    const turn = seen.get(fault.kind) ?? 0;
    seen.set(fault.kind, turn + 1);
    return { fault, order, turn };
  });
  return inTurns
    .sort((first, second) => first.turn - second.turn)
    .slice(0, limit)
    .map(({ fault }) => fault);
}

function hash(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
