import type { AsyncCommand } from "fast-check";

/**
 * Makes a step of a sequence that a simple model and a sandbox take together, to be compared on the way.
 * @param title what a sequence that fails shows of the step
 */
export function step<Model extends object, Real>(
  title: string,
  run: (model: Model, real: Real) => Promise<void>,
): AsyncCommand<Model, Real> {
  return { check: () => true, run, toString: () => title };
}
