import { basicAuthorization, readKeyOrSignIn, UsageError, type Authentication } from "@clade/runtime";
import type { KlipfolioClientOptions } from "./client-options.ts";

/** Authenticates by the header of a key, or by the e-mail address and the password of a user as HTTP Basic. */
export function authenticate(options: KlipfolioClientOptions): Authentication {
  const caller = readKeyOrSignIn({ title: "Klipfolio", prefix: "KLIPFOLIO" }, options);
  if ("apiKey" in caller) {
    const { apiKey, hint } = caller;
    return { secrets: [apiKey], hint, credentialsFor: () => ({ headers: { "kf-api-key": apiKey } }) };
  }
  const { userName, password, hint } = caller;
  // A colon would end the user name of Basic.
  if (userName.includes(":")) {
    const source = { option: "userName", variable: "KLIPFOLIO_USER_NAME" };
    throw new UsageError('"userName" must be an e-mail address; this one holds a colon.', source);
  }
  const authorization = basicAuthorization(userName, password);
  const secrets = [password, authorization.slice("Basic ".length)];
  return { secrets, hint, credentialsFor: () => ({ headers: { authorization } }) };
}
