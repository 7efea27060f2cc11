import { createClient, type VendorClient } from "@clade/runtime";
import { authenticate } from "./authenticate.ts";
import type { CliengoClientOptions } from "./client-options.ts";
import { behaviour } from "./generated/behaviour.ts";
import type { paths } from "./generated/schema.ts";
import type { Traits } from "./generated/traits.ts";

/**
 * A client of Cliengo: `GET`, `POST`, `PUT`, `PATCH` and `DELETE`, typed by the paths of the spec, and `pages` and `items` for
 * the lists that come in pages.
 */
export type CliengoClient = VendorClient<paths, Traits>;

/**
 * Makes a client of Cliengo.
 *
 * @example
 * const cliengo = createCliengoClient({ apiKey: process.env.CLIENGO_API_KEY });
 * const list = cliengo.items("/contacts", { params: { query: { since: "2026-08-01" } } });
 * for await (const contact of list) console.log(contact.email);
 * @throws UsageError if there are no credentials, or two kinds of them, or an option is unknown or bad
 */
export function createCliengoClient(options: CliengoClientOptions = {}): CliengoClient {
  return createClient<paths, Traits, CliengoClientOptions>(behaviour, options, {
    ownOptions: ["apiKey", "keyIn", "jwt"],
    authenticate,
  });
}
