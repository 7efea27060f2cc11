import { createClient, type VendorClient } from "@clade/runtime";
import { authenticate } from "./authenticate.ts";
import { createBulk, type Bulk } from "./bulk/index.ts";
import type { ClarizenClientOptions } from "./client-options.ts";
import { behaviour } from "./generated/behaviour.ts";
import type { paths } from "./generated/schema.ts";
import type { Traits } from "./generated/traits.ts";
import type { QueryAll, QueryAllSettings } from "./query-all.ts";
import type { CzqlQuery } from "./czql/index.ts";
import { gzipLargeBodies } from "./wire/gzip-large-bodies.ts";
import { noteSessions } from "./wire/note-sessions.ts";
import { sendLongGetsInBulk } from "./wire/send-long-gets-in-bulk.ts";

type PlainClient = VendorClient<paths, Traits>;

/** What a client of Clarizen has beside the methods of HTTP. */
export interface ClarizenExtras {
  readonly queryAll: QueryAll;
  readonly bulk: Bulk<paths, Traits>;
}

/**
 * A client of Clarizen: `GET`, `POST`, `PUT` and `DELETE`, typed by the paths of the spec; `pages` and `items` for queries;
 * `queryAll` for CZQL; `bulk` for many calls in one; and `close` to log out. It finds the data centre and logs in when the
 * first call is made, and again when the session has ended.
 */
export type ClarizenClient = PlainClient & ClarizenExtras;

/**
 * Makes a client of Clarizen.
 *
 * @example
 * const clarizen = createClarizenClient({ userName: "sam@acme.example", password: process.env.CLARIZEN_PASSWORD });
 * for await (const task of clarizen.queryAll(czql`SELECT Name FROM Task`)) console.log(task.id);
 * await clarizen.close();
 * @throws UsageError if there are no credentials, or two kinds of them, or an option is unknown or bad
 */
export function createClarizenClient(options: ClarizenClientOptions = {}): ClarizenClient {
  const secrets: string[] = [];
  const plain = createClient<paths, Traits, ClarizenClientOptions>(behaviour, options, {
    ownOptions: ["userName", "password", "apiKey"],
    authenticate: (given) => {
      const authentication = authenticate(given);
      secrets.push(...authentication.secrets);
      return authentication;
    },
    // A long GET becomes a bulk call with a long body, so the compression comes last.
    wrapFetch: (fetch) =>
      noteSessions(secrets, sendLongGetsInBulk(gzipLargeBodies(fetch), behaviour), behaviour),
  });
  const queryAll = (query: CzqlQuery, { limit, ...settings }: QueryAllSettings = {}) =>
    plain.items("/data/query", {
      ...settings,
      body: { ...query, ...(limit !== undefined && { paging: { limit } }) },
    });
  return Object.freeze({
    ...plain,
    queryAll: queryAll as QueryAll,
    bulk: createBulk<paths, Traits>({ behaviour, options, secrets, client: plain }),
  });
}
