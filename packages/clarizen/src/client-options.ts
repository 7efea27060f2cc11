import type { ClientOptions } from "@clade/runtime";

/** What a client of Clarizen is told: the sign-in of a user, or an API key. */
export interface ClarizenClientOptions extends ClientOptions {
  /** The user name to log in with, together with `password`. Default: the environment variable `CLARIZEN_USER_NAME`. */
  readonly userName?: string | undefined;
  /** The password of that user. Default: the environment variable `CLARIZEN_PASSWORD`. */
  readonly password?: string | undefined;
  /**
   * An API key of an integration user, in place of user name and password; no session is opened then. Default: the
   * environment variable `CLARIZEN_API_KEY`, unless `userName` or `password` is given.
   */
  readonly apiKey?: string | undefined;
}
