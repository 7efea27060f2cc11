import { UsageError } from "../errors/usage-error.ts";
import { readCredential } from "./read-credential.ts";
import { refuseUnsendable } from "./refuse-unsendable.ts";

/** The options of a vendor that takes an API key or the sign-in of a user. */
export interface KeyOrSignInOptions {
  readonly apiKey?: string | undefined;
  readonly userName?: string | undefined;
  readonly password?: string | undefined;
}

/** What a caller proves himself by, and what to check when the vendor refuses it. */
export type KeyOrSignIn = { readonly hint: string } & (
  { readonly apiKey: string } | { readonly userName: string; readonly password: string }
);

/** The vendor in the messages, and what the names of its environment variables begin with. */
export interface NamedVendor {
  readonly title: string;
  /** Such as `KLIPFOLIO`, for `KLIPFOLIO_API_KEY`, `KLIPFOLIO_USER_NAME` and `KLIPFOLIO_PASSWORD`. */
  readonly prefix: string;
}

function sourcesOf(prefix: string) {
  return {
    apiKey: { option: "apiKey", variable: `${prefix}_API_KEY` },
    userName: { option: "userName", variable: `${prefix}_USER_NAME` },
    password: { option: "password", variable: `${prefix}_PASSWORD` },
  };
}

function readSignIn(vendor: NamedVendor, options: KeyOrSignInOptions): KeyOrSignIn {
  const { apiKey, ...sources } = sourcesOf(vendor.prefix);
  const userName = readCredential(options.userName, sources.userName);
  const password = readCredential(options.password, sources.password);
  if (userName !== undefined && password !== undefined) {
    const variables = `${sources.userName.variable}, ${sources.password.variable}`;
    return { userName, password, hint: `Check the options \`userName\` and \`password\` (${variables}).` };
  }
  if (userName === undefined && password === undefined) {
    throw new UsageError(
      `${vendor.title} needs credentials: give an API key in "apiKey" (${apiKey.variable}), or a user in "userName" ` +
        `and "password" (${sources.userName.variable}, ${sources.password.variable}).`,
      apiKey,
    );
  }
  const missing = userName === undefined ? sources.userName : sources.password;
  throw new UsageError(
    `A user of ${vendor.title} has a user name and a password: give "${missing.option}" as well, or the environment ` +
      `variable ${missing.variable}.`,
    missing,
  );
}

/**
 * Reads an API key or the sign-in of a user: the kind that the options name, else the one that the environment has. The key
 * wins there, since it can do less harm than a password.
 * @throws UsageError for both kinds, neither, half of one, or a key that no header can hold
 */
export function readKeyOrSignIn(vendor: NamedVendor, options: KeyOrSignInOptions): KeyOrSignIn {
  const source = sourcesOf(vendor.prefix).apiKey;
  const signsIn = options.userName !== undefined || options.password !== undefined;
  if (signsIn && options.apiKey !== undefined) {
    throw new UsageError(
      `${vendor.title} takes either "apiKey" or "userName" and "password": leave one of the two out.`,
      source,
    );
  }
  const apiKey = signsIn ? undefined : readCredential(options.apiKey, source);
  if (apiKey === undefined) return readSignIn(vendor, options);
  refuseUnsendable("API key", apiKey, source);
  return { apiKey, hint: `Check the option \`apiKey\` (${source.variable}).` };
}
