import {
  createClient,
  readCredential,
  UsageError,
  type Authentication,
  type ClientOptions,
  type VendorClient,
} from "@clade/runtime";
import { behaviour } from "./generated/behaviour.ts";
import type { paths } from "./generated/schema.ts";
import type { Traits } from "./generated/traits.ts";

/** What a client of __Vendor__ is told. */
export interface __Vendor__ClientOptions extends ClientOptions {
  /** The key of the account. Default: the environment variable `__VENDOR___API_KEY`. */
  readonly apiKey?: string | undefined;
}

/** A client of __Vendor__: a method for each HTTP method, typed by the paths of the spec. */
export type __Vendor__Client = VendorClient<paths, Traits>;

/**
 * Makes a client of __Vendor__.
 *
 * @throws UsageError when there is no key, or an option is unknown or bad
 */
export function create__Vendor__Client(options: __Vendor__ClientOptions = {}): __Vendor__Client {
  return createClient<paths, Traits, __Vendor__ClientOptions>(behaviour, options, {
    ownOptions: ["apiKey"],
    authenticate,
  });
}

function authenticate(options: __Vendor__ClientOptions): Authentication {
  const source = { option: "apiKey", variable: "__VENDOR___API_KEY" };
  const apiKey = readCredential(options.apiKey, source);
  if (apiKey === undefined) {
    throw new UsageError(
      `Give an API key in the option "${source.option}" or in ${source.variable}.`,
      source,
    );
  }
  return {
    secrets: [apiKey],
    hint: "Check the option `apiKey`.",
    credentialsFor: () => ({ headers: { "x-api-key": apiKey } }),
  };
}
