import type * as PrismHttp from "@stoplight/prism-http";
import type * as Validator from "@stoplight/prism-http/dist/validator/index.js";
import type * as Serializer from "@stoplight/prism-http-server/dist/serialize.js";
import { withOneLanguage } from "./with-one-language.ts";

/** The parts of Prism that answer requests. Two of them are internals, which is why its versions are pinned exactly. */
export interface PrismLibrary {
  readonly http: typeof PrismHttp;
  readonly validateInput: typeof Validator.validateInput;
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
  const { validateInput } = await import("@stoplight/prism-http/dist/validator/index.js");
  const { serialize } = await import("@stoplight/prism-http-server/dist/serialize.js");
  return { http, validateInput, serialize: serialize as PrismLibrary["serialize"] };
}
