import { createClient, type ClientOptions, type VendorClient } from "@clade/runtime";
import { createBulk, type Bulk } from "../bulk/index.ts";
import { smallBehaviour } from "./small-behaviour.ts";
import type { SmallPaths, SmallTraits } from "./small-paths.ts";

/** The credential of the small client. */
export const API_KEY = "key-0123456789";

/** A client of the small behaviour. */
export type SmallClient = VendorClient<SmallPaths, SmallTraits> & {
  readonly bulk: Bulk<SmallPaths, SmallTraits>;
};

/** Makes a client with the method `bulk`. */
export function createSmallClient(options: ClientOptions): SmallClient {
  const secrets = [API_KEY];
  const client = createClient<SmallPaths, SmallTraits>(smallBehaviour, options, {
    ownOptions: [],
    authenticate: () => ({
      secrets,
      credentialsFor: () => ({ headers: { authorization: `ApiKey ${API_KEY}` } }),
    }),
  });
  const bulk = createBulk<SmallPaths, SmallTraits>({ behaviour: smallBehaviour, options, secrets, client });
  return { ...client, bulk };
}
