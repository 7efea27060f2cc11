import { arch, availableParallelism, loadavg, platform } from "node:os";

/** On what, when and beside how much other work something is measured, as far as a reader has to know. */
export function machineFacts(now: Date = new Date()): string {
  const [load = 0] = loadavg();
  const where = `${platform()} ${arch()}, ${String(availableParallelism())} cores, Node ${process.versions.node}`;
  return `${now.toISOString().slice(0, 10)}, ${where}; load before: ${load.toFixed(1)}`;
}
