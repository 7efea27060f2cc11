import type { Bundle, Schema } from "@clade/bundle/document";
import JSON5 from "json5";
import { accepts } from "../http/accepts.ts";
import type { FrontRequest } from "../http/front-request.ts";
import { parseJson } from "../parse-json.ts";
import { replaceBody, textOf } from "./body-text.ts";
import { renameProperties } from "./rename-properties.ts";

/** A request whose body is to be JSON, with that as strict and as the schema spells it. What is no JSON stays as it came. */
export function lenientJson(bundle: Bundle, schema: Schema | undefined, request: FrontRequest): FrontRequest {
  const text = textOf(request);
  const value =
    parseJson(text) ?? (accepts(bundle, "relaxed-json") ? parseJson(text, JSON5.parse) : undefined);
  if (value === undefined) return request;
  const named = accepts(bundle, "any-case-names") ? renameProperties(bundle, [schema], value) : value;
  return replaceBody(request, JSON.stringify(named));
}
