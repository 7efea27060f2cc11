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

/** What a client of Cligs is told. */
export interface CligsClientOptions extends ClientOptions {
  /**
   * The key of an account, to which new cligs then belong; sent when a clig is made, and nowhere else. Without one, or
   * with a blank one, cligs are public. Default: the environment variable `CLIGS_API_KEY`.
   */
  readonly apiKey?: string | undefined;
  /**
   * The name of the calling program, shown to the account's user; HTML is allowed. Cligs refuses a key that comes
   * without one. A call may name another in `params.query.appid`. Default: the environment variable `CLIGS_APP_ID`.
   */
  readonly appId?: string | undefined;
}

/** A client of Cligs: `GET` for every path of the spec, since the vendor knows no other method. */
export type CligsClient = VendorClient<paths, Traits>;

const KEY = { option: "apiKey", variable: "CLIGS_API_KEY" };
const APP_ID = { option: "appId", variable: "CLIGS_APP_ID" };

function authenticate(options: CligsClientOptions): Authentication {
  const key = readCredential(options.apiKey, KEY);
  const appid = readCredential(options.appId, APP_ID);
  if (key !== undefined && appid === undefined) {
    throw new UsageError(
      `Cligs refuses a key without the name of the calling program: ` +
        `give it in the option "${APP_ID.option}" or in the environment variable ${APP_ID.variable}.`,
      APP_ID,
    );
  }
  const query = { ...(key !== undefined && { key }), ...(appid !== undefined && { appid }) };
  return {
    secrets: key === undefined ? [] : [key],
    hint: `Check the option \`${KEY.option}\` (${KEY.variable}).`,
    credentialsFor: () => ({ query }),
  };
}

/**
 * Makes a client of Cligs. The service is closed: point `baseUrl` at a mock, or at a server that speaks its API.
 *
 * @example
 * const cligs = createCligsClient({ baseUrl: "http://127.0.0.1:4010/cligs/api/v1" });
 * const { data, error } = await cligs.GET("/cligs/expand", { params: { query: { clig: "Ts8p6Y" } } });
 * @throws UsageError if there is a key without an `appId`, or an option is unknown or bad
 */
export function createCligsClient(options: CligsClientOptions = {}): CligsClient {
  return createClient<paths, Traits, CligsClientOptions>(behaviour, options, {
    ownOptions: ["apiKey", "appId"],
    authenticate,
  });
}
