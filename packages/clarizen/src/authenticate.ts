import { readCredential, UsageError, type Authentication } from "@clade/runtime";
import type { ClarizenClientOptions } from "./client-options.ts";

const API_KEY = { option: "apiKey", variable: "CLARIZEN_API_KEY" };
const USER_NAME = { option: "userName", variable: "CLARIZEN_USER_NAME" };
const PASSWORD = { option: "password", variable: "CLARIZEN_PASSWORD" };

/**
 * Authenticates by the kind of credentials that the options name, else by the one that the environment has; the key wins
 * there, since it opens no session.
 */
export function authenticate(options: ClarizenClientOptions): Authentication {
  const signsIn = options.userName !== undefined || options.password !== undefined;
  if (signsIn && options.apiKey !== undefined) {
    throw new UsageError(
      'Clarizen takes either "apiKey" or "userName" and "password": leave one of the two out.',
      API_KEY,
    );
  }
  const apiKey = signsIn ? undefined : readCredential(options.apiKey, API_KEY);
  return apiKey === undefined ? bySession(options) : byKey(apiKey);
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
    credentialsFor: () => ({ headers: { authorization: `ApiKey ${apiKey}` } }),
  };
}

function bySession(options: ClarizenClientOptions): Authentication {
  const userName = readCredential(options.userName, USER_NAME);
  const password = readCredential(options.password, PASSWORD);
  if (userName === undefined && password === undefined) throw noCredentials();
  if (userName === undefined || password === undefined) {
    const missing = userName === undefined ? USER_NAME : PASSWORD;
    throw new UsageError(
      `Logging in to Clarizen takes a user name and a password: give "${missing.option}" as well, ` +
        `or the environment variable ${missing.variable}.`,
      missing,
    );
  }
  return {
    secrets: [password],
    hint:
      `Check the options \`${USER_NAME.option}\` and \`${PASSWORD.option}\` ` +
      `(${USER_NAME.variable}, ${PASSWORD.variable}).`,
    sessionBody: { userName, password },
  };
}

function noCredentials(): UsageError {
  return new UsageError(
    `Clarizen needs credentials: give a user in "${USER_NAME.option}" and "${PASSWORD.option}" ` +
      `(${USER_NAME.variable}, ${PASSWORD.variable}), or an API key in "${API_KEY.option}" (${API_KEY.variable}).`,
    USER_NAME,
  );
}
