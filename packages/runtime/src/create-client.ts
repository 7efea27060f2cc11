import type { VendorBehaviour } from "./behaviour.ts";
import type { ClientContext, ClientParts } from "./call.ts";
import { admitPlainly } from "./credentials/admit-plainly.ts";
import type { Authentication } from "./credentials/authentication.ts";
import type { ClientOptions } from "./options/client-options.ts";
import { checkOptionNames, resolveOptions } from "./options/resolve-options.ts";
import { prepareList } from "./pagination/prepare-list.ts";
import { readItems } from "./pagination/read-items.ts";
import { readPages } from "./pagination/read-pages.ts";
import { performCall } from "./perform-call.ts";
import { prepareCall } from "./prepare-call.ts";
import { createDay } from "./quota/day.ts";
import { limitsOf } from "./quota/limits-of.ts";
import { createTurns } from "./quota/turns.ts";
import { createSecretSearch } from "./secrets/secret-search.ts";
import { createSessionAccess } from "./session/session-access.ts";
import type { ClientTraits } from "./types/traits.ts";
import type { VendorClient } from "./types/vendor-client.ts";

/** What a vendor's client adds to the common one. */
export interface VendorSettings<Options extends ClientOptions> {
  /** The names of the vendor's own options. Any other name beside the common ones is refused. */
  readonly ownOptions: readonly Exclude<keyof Options & string, keyof ClientOptions>[];
  /** Makes the authentication out of the options, the names of which are checked by then. */
  authenticate(options: Options): Authentication;
  /** Puts something between the client and what sends its requests, such as a compression of bodies. */
  wrapFetch?(fetch: NonNullable<ClientOptions["fetch"]>): NonNullable<ClientOptions["fetch"]>;
}

const METHODS = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"] as const;

/** What ends a client, where the vendor's sessions can be closed. */
function closing(close: () => Promise<void>): object {
  // Not every browser has the symbol yet.
  const { asyncDispose } = Symbol as { readonly asyncDispose?: symbol };
  return { close, ...(asyncDispose && { [asyncDispose]: () => close() }) };
}

/**
 * Makes a vendor's client out of the vendor's behaviour.
 * @param options the caller's options; nothing about them is taken for granted
 * @throws UsageError if an option is unknown, missing or bad
 */
export function createClient<
  Paths extends object,
  Traits extends ClientTraits = ClientTraits,
  Options extends ClientOptions = ClientOptions,
>(
  behaviour: VendorBehaviour,
  options: Options,
  settings: VendorSettings<Options>,
): VendorClient<Paths, Traits> {
  checkOptionNames(behaviour.title, options, settings.ownOptions);
  const checked = resolveOptions(behaviour, options);
  const resolved = { ...checked, fetch: settings.wrapFetch?.(checked.fetch) ?? checked.fetch };
  const { clock, requestsPerSecond, requestsPerDay } = resolved;
  const parts: ClientParts = {
    behaviour,
    options: resolved,
    turns: createTurns(
      clock,
      limitsOf(behaviour.quotas, requestsPerSecond),
      createDay(behaviour.quotas, requestsPerDay),
    ),
    authentication: settings.authenticate(options),
    searchFor: createSecretSearch(),
  };
  const access = behaviour.session && createSessionAccess(parts, behaviour.session);
  const context: ClientContext = { ...parts, admit: access?.admit ?? admitPlainly(parts) };
  // All methods are there at run time, so that one which the vendor lacks is refused in words.
  const methods = METHODS.map((method) => [
    method,
    async (path: string, init?: unknown) => performCall(prepareCall(context, method, path, init)),
  ]);
  return Object.freeze({
    ...Object.fromEntries(methods),
    pages: (path: string, init?: unknown) => readPages(prepareList(context, path, init)),
    items: (path: string, init?: unknown) => readItems(prepareList(context, path, init)),
    quota: parts.turns.quota,
    ...(access && behaviour.session.close !== undefined && closing(access.close)),
  }) as VendorClient<Paths, Traits>;
}
