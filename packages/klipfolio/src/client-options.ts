import type { ClientOptions } from "@clade/runtime";

/** What a client of Klipfolio is told: an API key, or the sign-in of a user. */
export interface KlipfolioClientOptions extends ClientOptions {
  /**
   * An API key, made in the web application under My Profile. It acts as its owner, with that user's permissions. Default:
   * the environment variable `KLIPFOLIO_API_KEY`, unless `userName` or `password` is given.
   */
  readonly apiKey?: string | undefined;
  /**
   * The e-mail address with which a user signs in, together with `password` and in place of `apiKey`. Default: the
   * environment variable `KLIPFOLIO_USER_NAME`, where there is no key.
   */
  readonly userName?: string | undefined;
  /** The password of that user. Default: the environment variable `KLIPFOLIO_PASSWORD`, where there is no key. */
  readonly password?: string | undefined;
}
