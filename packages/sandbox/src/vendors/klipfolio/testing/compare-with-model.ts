import fc from "fast-check";
import { expect } from "vitest";
import type { Agency } from "./agency.ts";

/** A simple model, and what the steps call in its agency. */
export interface Pair<Model, Real> {
  readonly model: Model;
  readonly real: Real;
}

/** What is compared. */
export interface Comparison<Model extends object, Real> {
  readonly agency: Agency;
  readonly steps: fc.Arbitrary<fc.AsyncCommand<Model, Real>>[];
  /** What every sequence starts from, in an agency that nobody has used. */
  readonly start: () => Pair<Model, Real> | Promise<Pair<Model, Real>>;
  /** Compares what a sequence leaves, of which its steps have seen some only. */
  readonly compare: (model: Model, real: Real) => Promise<void>;
}

/** Takes sequences of steps in an agency and in a simple model together, each from the start, and compares what they leave. */
export async function compareWithModel<Model extends object, Real>({
  agency,
  steps,
  start,
  compare,
}: Comparison<Model, Real>): Promise<void> {
  const sequences = fc.asyncProperty(
    fc.commands(steps, { maxCommands: 100, size: "max" }),
    async (commands) => {
      agency.restart();
      const pair = await start();
      await fc.asyncModelRun(() => pair, commands);
      await compare(pair.model, pair.real);
      expect(agency.faults).toEqual([]);
    },
  );
  await fc.assert(sequences, { numRuns: 20 });
}
