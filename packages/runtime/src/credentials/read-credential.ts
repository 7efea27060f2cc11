import { UsageError, type SettingSource } from "../errors/usage-error.ts";
import { readEnvironment } from "./read-environment.ts";

/**
 * A key or token: the option if given, else the environment variable. A blank one counts as absent; a blank option
 * still keeps the environment out, so that a program can say that it wants none.
 * @param given the value of the option, unchecked
 * @throws UsageError if the option is not a string
 */
export function readCredential(given: unknown, source: SettingSource): string | undefined {
  if (given !== undefined && typeof given !== "string") {
    throw new UsageError(`"${source.option}" must be a string; got a value of type ${typeof given}.`, source);
  }
  const value = given ?? (source.variable === undefined ? undefined : readEnvironment(source.variable));
  return value?.trim() ? value : undefined;
}
