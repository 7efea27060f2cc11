import { createClient, type VendorClient } from "@clade/runtime";
import { authenticate } from "./authenticate.ts";
import type { KlipfolioClientOptions } from "./client-options.ts";
import { behaviour } from "./generated/behaviour.ts";
import type { paths } from "./generated/schema.ts";
import type { Traits } from "./generated/traits.ts";

/**
 * A client of Klipfolio: `GET`, `POST`, `PUT` and `DELETE`, typed by the paths of the spec, and `pages` and `items` for the
 * lists that come in pages. All calls of one client together keep to the five requests a second that the vendor allows.
 */
export type KlipfolioClient = VendorClient<paths, Traits>;

/**
 * Makes a client of Klipfolio.
 *
 * @example
 * const klipfolio = createKlipfolioClient({ apiKey: process.env.KLIPFOLIO_API_KEY });
 * for await (const klip of klipfolio.items("/klips")) console.log(klip.name);
 * @throws UsageError if there are no credentials, or two kinds of them, or an option is unknown or bad
 */
export function createKlipfolioClient(options: KlipfolioClientOptions = {}): KlipfolioClient {
  return createClient<paths, Traits, KlipfolioClientOptions>(behaviour, options, {
    ownOptions: ["apiKey", "userName", "password"],
    authenticate,
  });
}
