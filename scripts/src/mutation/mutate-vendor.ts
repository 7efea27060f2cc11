import { withCopy } from "../proof/copy-repository.ts";
import { turbo } from "../support/turbo.ts";
import type { PlacedFault } from "./fault.ts";
import { failedCheck, failedTest } from "./judges.ts";
import { sampleFaults } from "./sample-faults.ts";
import { VendorFiles } from "./vendor-files.ts";

export interface MutationSettings {
  readonly root: string;
  readonly vendor: string;
  /** How many faults are planted. */
  readonly limit: number;
  /** Chooses which. */
  readonly seed: string;
  readonly print: (line: string) => void;
}

/** What became of one fault. */
export interface Trial {
  readonly fault: PlacedFault;
  /** The fault as one line. */
  readonly line: string;
  /** Caught by a contract test, by another check only, or by nothing. */
  readonly end: "contract" | "lint" | "stale" | "survived";
  /** The contract test that caught it. */
  readonly test?: string | undefined;
}

/**
 * Plants faults in a vendor's bundled spec and in its client's behaviour table, one at a time, in a copy of the repository, and
 * tells what noticed each.
 *
 * @throws Error when the copy does not pass as it is
 */
export function mutateVendor({ root, vendor, limit, seed, print }: MutationSettings): Promise<Trial[]> {
  return withCopy(root, async (copy) => {
    await prepare(copy);
    const files = new VendorFiles(copy, vendor);
    files.restore();
    const failure = (await failedTest(copy, vendor)) ?? (await failedCheck(copy, vendor));
    if (failure !== undefined) throw new Error(`Nothing is planted yet, and this fails already: ${failure}`);
    const trials: Trial[] = [];
    for (const fault of sampleFaults(files.faults, limit, seed)) {
      files.plant(fault);
      const trial = { fault, line: files.describe(fault), ...(await tryFault(copy, vendor)) };
      trials.push(trial);
      print(`${trial.end.padEnd(8)}  ${fault.file} ${fault.kind}  ${trial.line}  ${trial.test ?? ""}`);
    }
    return trials;
  });
}

async function prepare(copy: string): Promise<void> {
  const filters = ["--filter=@clade/codegen...", "--filter=./specs/*"];
  const { exitCode, output } = await turbo(copy, ["run", "bundle", "build", ...filters]);
  if (exitCode !== 0) throw new Error(`The copy cannot be built:\n${output}`);
}

async function tryFault(copy: string, vendor: string): Promise<Pick<Trial, "end" | "test">> {
  const test = await failedTest(copy, vendor);
  if (test !== undefined) return { end: "contract", test };
  return { end: (await failedCheck(copy, vendor)) ?? "survived" };
}
