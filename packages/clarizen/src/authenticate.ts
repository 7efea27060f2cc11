import { readKeyOrSignIn, type Authentication } from "@clade/runtime";
import type { ClarizenClientOptions } from "./client-options.ts";

/** Authenticates by a key with every call, or by the session that a user's name and password are traded for. */
export function authenticate(options: ClarizenClientOptions): Authentication {
  const caller = readKeyOrSignIn({ title: "Clarizen", prefix: "CLARIZEN" }, options);
  if ("apiKey" in caller) {
    const { apiKey, hint } = caller;
    return {
      secrets: [apiKey],
      hint,
      credentialsFor: () => ({ headers: { authorization: `ApiKey ${apiKey}` } }),
    };
  }
  const { userName, password, hint } = caller;
  return { secrets: [password], hint, sessionBody: { userName, password } };
}
