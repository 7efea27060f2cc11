import {
  basicAuthorization,
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

/** What a client of Clevertim is told. */
export interface ClevertimClientOptions extends ClientOptions {
  /**
   * The API token of a user of the account, found in the web application under Account, My Info & Settings. What that
   * user may see and change bounds every call. Required. Default: the environment variable `CLEVERTIM_TOKEN`.
   */
  readonly token?: string | undefined;
}

/** A client of Clevertim: `GET`, `POST`, `PUT` and `DELETE`, typed by the paths of the spec. */
export type ClevertimClient = VendorClient<paths, Traits>;

const TOKEN = { option: "token", variable: "CLEVERTIM_TOKEN" };

/** Clevertim looks at the user name only; this filler for the password is the vendor's own. */
const PASSWORD = "X";

function readToken(given: unknown): string {
  const token = readCredential(given, TOKEN);
  const where = `the option "${TOKEN.option}" or the environment variable ${TOKEN.variable}`;
  if (token === undefined) throw new UsageError(`Clevertim needs an API token: give it in ${where}.`, TOKEN);
  // Control characters mostly come from a copied line break; a colon would end the user name of Basic.
  if (/[\p{Cc}:]/u.test(token)) {
    throw new UsageError(
      `The API token must hold no colon, line break or other control character: check ${where}.`,
      TOKEN,
    );
  }
  return token;
}

function authenticate(options: ClevertimClientOptions): Authentication {
  const token = readToken(options.token);
  const authorization = basicAuthorization(token, PASSWORD);
  return {
    secrets: [token, authorization.slice("Basic ".length)],
    hint: `Check the option \`${TOKEN.option}\` (${TOKEN.variable}).`,
    credentialsFor: () => ({ headers: { authorization } }),
  };
}

/**
 * Makes a client of Clevertim.
 *
 * @example
 * const clevertim = createClevertimClient({ token: process.env.CLEVERTIM_TOKEN });
 * const { data, error } = await clevertim.GET("/contact/{id}", { params: { path: { id: 159912 } } });
 * @throws UsageError if there is no token, or an option is unknown or bad
 */
export function createClevertimClient(options: ClevertimClientOptions = {}): ClevertimClient {
  return createClient<paths, Traits, ClevertimClientOptions>(behaviour, options, {
    ownOptions: ["token"],
    authenticate,
  });
}
