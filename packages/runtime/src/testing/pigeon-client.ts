import { createClient } from "../create-client.ts";
import { basicAuthorization } from "../credentials/basic-authorization.ts";
import { readCredential } from "../credentials/read-credential.ts";
import type { ClientOptions } from "../options/client-options.ts";
import type { VendorClient } from "../types/vendor-client.ts";
import { pigeonBehaviour } from "./pigeon-behaviour.ts";
import type { PigeonPaths } from "./pigeon-paths.ts";
import type { PigeonTraits } from "./pigeon-traits.ts";

/** The options of the made-up vendor. */
export interface PigeonOptions extends ClientOptions {
  readonly token?: string;
  readonly key?: string;
}

/** The client of a made-up vendor that wants a header everywhere and a query parameter in one place. */
export function createPigeonClient(options: PigeonOptions = {}): VendorClient<PigeonPaths, PigeonTraits> {
  return createClient<PigeonPaths, PigeonTraits, PigeonOptions>(pigeonBehaviour, options, {
    ownOptions: ["token", "key"],
    authenticate: ({ token, key }) => {
      const authorization = basicAuthorization(readCredential(token, { option: "token" }) ?? "nobody", "X");
      return {
        secrets: [token, key, authorization.slice("Basic ".length)].filter((secret) => secret !== undefined),
        hint: "Check the option `token`.",
        credentialsFor: ({ id }) => ({
          headers: { authorization },
          ...(id === "sendPigeon" && key !== undefined && { query: { key } }),
        }),
      };
    },
  });
}
