import type { ClientOptions } from "@clade/runtime";

/** What a client of Cliengo is told: an API key, or a token that one was traded for. */
export interface CliengoClientOptions extends ClientOptions {
  /**
   * An API key, made in the web application under Chatbots, Integrations, API. It acts as the user who made it. Default: the
   * environment variable `CLIENGO_API_KEY`, unless there is a `jwt`.
   */
  readonly apiKey?: string | undefined;
  /**
   * Where the key goes: in the query as `api_key`, as nearly all programs send it, or in the header `Authorization`, which servers
   * on the way do not write into their logs. From a web page, a GET with the key in the query needs no preflight. Default: `query`.
   */
  readonly keyIn?: "query" | "header" | undefined;
  /**
   * A token of `GET /jwt` in place of the key, sent alone in the header `Authorization`, as the vendor's own web application does. The
   * configuration of a chatbot is changed by a token only. How long one holds is not known.
   */
  readonly jwt?: string | undefined;
}
