import type * as PrismHttp from "@stoplight/prism-http";
import type * as Negotiator from "@stoplight/prism-http/dist/mocker/negotiator/InternalHelpers.js";
import type * as Validator from "@stoplight/prism-http/dist/validator/index.js";
import type * as Serializer from "@stoplight/prism-http-server/dist/serialize.js";
import { withOneLanguage } from "./with-one-language.ts";

/** The parts of Prism that answer requests. Three of them are internals, which is why its versions are pinned exactly. */
export interface PrismLibrary {
  readonly http: typeof PrismHttp;
  readonly validateInput: typeof Validator.validateInput;
  /** Finds what an Accept header asks for. It throws at a header that is none. */
  readonly findBestContent: typeof Negotiator.findBestHttpContentByMediaType;
  /** Turns an example into text by its media type; nothing for no example without one. */
  readonly serialize: (...payload: Parameters<typeof Serializer.serialize>) => string | undefined;
}

let library: Promise<PrismLibrary> | undefined;

/** Loads Prism, once. It takes a second, so that a server rather listens first and has it loaded meanwhile. */
export function loadPrismLibrary(): Promise<PrismLibrary> {
  library ??= withOneLanguage(load);
  return library;
}

async function load(): Promise<PrismLibrary> {
  const http = await import("@stoplight/prism-http");
  const negotiator = await import("@stoplight/prism-http/dist/mocker/negotiator/InternalHelpers.js");
  const { validateInput } = await import("@stoplight/prism-http/dist/validator/index.js");
  const { serialize } = await import("@stoplight/prism-http-server/dist/serialize.js");
  return {
    http,
    validateInput,
    findBestContent: negotiator.findBestHttpContentByMediaType,
    serialize: serialize as PrismLibrary["serialize"],
  };
}
