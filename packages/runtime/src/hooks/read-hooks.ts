import { UsageError } from "../errors/usage-error.ts";
import { refuseUnknownNames } from "../options/refuse-unknown-names.ts";
import type { Hooks } from "./hooks.ts";
import { safeHooks, type SafeHooks } from "./safe-hooks.ts";

const NAMES: readonly (keyof Hooks)[] = ["onRequest", "onResponse", "onError"];

/** The option `hooks`, checked. */
export function readHooks(title: string, given: unknown): SafeHooks | undefined {
  if (given === undefined) return undefined;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new UsageError('"hooks" must be an object of functions.', { option: "hooks" });
  }
  refuseUnknownNames('"hooks" has no', given, NAMES);
  for (const name of NAMES) {
    const hook = (given as Hooks)[name];
    if (hook === undefined || typeof hook === "function") continue;
    throw new UsageError(`"hooks.${name}" must be a function; got a value of type ${typeof hook}.`, {
      option: "hooks",
    });
  }
  return safeHooks(title, given);
}
