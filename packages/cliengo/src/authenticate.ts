import {
  bearerAuthorization,
  readCredential,
  refuseUnsendable,
  UsageError,
  type Authentication,
} from "@clade/runtime";
import type { CliengoClientOptions } from "./client-options.ts";

const KEY = { option: "apiKey", variable: "CLIENGO_API_KEY" };
const TOKEN = { option: "jwt" };

/** The operation that trades the key for a token. It knows the key in the query only. */
const TRADE = "getJwt";

/** The operation that knows a token only. */
const BY_TOKEN_ONLY = "updateChatbotConfig";

/** Authenticates by an API key, in the query or as a bearer token, or by a token as the whole header. */
export function authenticate(options: CliengoClientOptions): Authentication {
  const { jwt } = options;
  if (jwt === undefined) return byKey(readKey(options.apiKey), readPlace(options.keyIn));
  if (options.apiKey !== undefined || options.keyIn !== undefined) {
    throw new UsageError(
      'Cliengo takes either "jwt", or "apiKey" and "keyIn": leave one or the other out.',
      TOKEN,
    );
  }
  return byToken(readToken(jwt));
}

function readKey(given: unknown): string {
  const apiKey = readCredential(given, KEY);
  if (apiKey !== undefined) return apiKey;
  throw new UsageError(
    `Cliengo needs credentials: give an API key in "${KEY.option}" (${KEY.variable}), or a token in "${TOKEN.option}".`,
    KEY,
  );
}

function readPlace(given: unknown = "query"): "query" | "header" {
  if (given === "query" || given === "header") return given;
  throw new UsageError('"keyIn" must be "query" or "header".', { option: "keyIn" });
}

function readToken(given: unknown): string {
  const token = readCredential(given, TOKEN);
  if (token === undefined) throw new UsageError('"jwt" is blank: give a token of GET /jwt.', TOKEN);
  refuseUnsendable("token", token, TOKEN);
  return token;
}

function byKey(apiKey: string, place: "query" | "header"): Authentication {
  if (place === "header") refuseUnsendable("API key", apiKey, KEY);
  const inQuery = { query: { api_key: apiKey } };
  const usual = place === "query" ? inQuery : { headers: { authorization: bearerAuthorization(apiKey) } };
  return {
    secrets: [apiKey],
    hint: `Check the option \`${KEY.option}\` (${KEY.variable}).`,
    credentialsFor: ({ id }) => {
      if (id !== BY_TOKEN_ONLY) return id === TRADE ? inQuery : usual;
      throw new UsageError(
        `Cliengo ${id} takes a token and no API key: get one by GET /jwt and make a client with "${TOKEN.option}".`,
        TOKEN,
      );
    },
  };
}

function byToken(token: string): Authentication {
  return {
    secrets: [token],
    hint: `Check the option \`${TOKEN.option}\`, or get a new token: GET /jwt.`,
    credentialsFor: ({ id }) => {
      if (id !== TRADE) return { headers: { authorization: token } };
      throw new UsageError('GET /jwt trades an API key for a token: make the client with "apiKey".', KEY);
    },
  };
}
