import { basicAuthorization, readCredential, UsageError, type Authentication } from "@clade/runtime";
import type { KlipfolioClientOptions } from "./client-options.ts";

const API_KEY = { option: "apiKey", variable: "KLIPFOLIO_API_KEY" };
const USER_NAME = { option: "userName", variable: "KLIPFOLIO_USER_NAME" };
const PASSWORD = { option: "password", variable: "KLIPFOLIO_PASSWORD" };

/**
 * Authenticates by the kind of credentials that the options name, else by the one that the environment has; the key wins
 * there, since it can do less harm than a password.
 */
export function authenticate(options: KlipfolioClientOptions): Authentication {
  const signsIn = options.userName !== undefined || options.password !== undefined;
  if (signsIn && options.apiKey !== undefined) {
    throw new UsageError(
      'Klipfolio takes either "apiKey" or "userName" and "password": leave one of the two out.',
      API_KEY,
    );
  }
  const apiKey = signsIn ? undefined : readCredential(options.apiKey, API_KEY);
  return apiKey === undefined ? byPassword(options) : byKey(apiKey);
}

function byKey(apiKey: string): Authentication {
  // A header takes visible ASCII only; anything else mostly comes from a copied line break.
  if (/[^\x21-\x7e]/u.test(apiKey)) {
    throw new UsageError(
      "The API key must hold neither blanks nor line breaks nor letters beyond ASCII: check " +
        `the option "${API_KEY.option}" or the environment variable ${API_KEY.variable}.`,
      API_KEY,
    );
  }
  return {
    secrets: [apiKey],
    hint: `Check the option \`${API_KEY.option}\` (${API_KEY.variable}).`,
    credentialsFor: () => ({ headers: { "kf-api-key": apiKey } }),
  };
}

function byPassword(options: KlipfolioClientOptions): Authentication {
  const userName = readCredential(options.userName, USER_NAME);
  const password = readCredential(options.password, PASSWORD);
  if (userName === undefined && password === undefined) throw noCredentials();
  if (userName === undefined || password === undefined) {
    const missing = userName === undefined ? USER_NAME : PASSWORD;
    throw new UsageError(
      `Signing in to Klipfolio takes a user name and a password: give "${missing.option}" as well, ` +
        `or the environment variable ${missing.variable}.`,
      missing,
    );
  }
  // A colon would end the user name of Basic.
  if (userName.includes(":")) {
    throw new UsageError('"userName" must be an e-mail address; this one holds a colon.', USER_NAME);
  }
  const authorization = basicAuthorization(userName, password);
  return {
    secrets: [password, authorization.slice("Basic ".length)],
    hint:
      `Check the options \`${USER_NAME.option}\` and \`${PASSWORD.option}\` ` +
      `(${USER_NAME.variable}, ${PASSWORD.variable}).`,
    credentialsFor: () => ({ headers: { authorization } }),
  };
}

function noCredentials(): UsageError {
  return new UsageError(
    `Klipfolio needs an API key: give it in the option "${API_KEY.option}" or the environment variable ` +
      `${API_KEY.variable}. Or sign in with "${USER_NAME.option}" and "${PASSWORD.option}".`,
    API_KEY,
  );
}
