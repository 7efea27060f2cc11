import { UsageError, type SettingSource } from "../errors/usage-error.ts";

/**
 * Refuses a credential that no header can hold. A header takes visible ASCII only; anything else mostly comes from a copied
 * line break.
 * @param what what the credential is, to begin a sentence with: `API key`
 * @throws UsageError without the credential in its message
 */
export function refuseUnsendable(what: string, credential: string, source: SettingSource): void {
  if (/^[\x21-\x7e]+$/u.test(credential)) return;
  const variable = source.variable === undefined ? "" : ` or the environment variable ${source.variable}`;
  throw new UsageError(
    `The ${what} must hold neither blanks nor line breaks nor letters beyond ASCII: check ` +
      `the option "${source.option}"${variable}.`,
    source,
  );
}
