import { isJson, type Bundle, type Schema } from "@clade/bundle";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { operationOf } from "../core/operation-of.ts";

const judges = new WeakMap<Bundle, Map<string, ValidateFunction>>();

/**
 * What the spec has against an answer, as Ajv sees it: the status, the media type, the body, in the light of the operation that
 * the answer itself names. An answer of no operation is not judged.
 */
export async function faultsOfAnswer(
  bundle: Bundle,
  request: Request,
  response: Response,
): Promise<string[]> {
  const operation = operationOf(bundle, String(response.headers.get("clade-operation")));
  if (!operation || response.headers.has("clade-undocumented")) return [];
  const subject = `${operation.id} (${request.method} ${request.url}) ${String(response.status)}`;
  const documented = operation.responses[String(response.status)];
  if (!documented) return [`${subject} is no documented status`];
  const text = await response.text();
  if (!documented.content) return text === "" ? [] : [`${subject} has a body where none is documented`];
  const mediaType = (response.headers.get("content-type") ?? "").replace(/;.*$/, "");
  const content = documented.content[mediaType];
  if (!content) return [`${subject} is of the undocumented media type ${mediaType}`];
  const value: unknown = isJson(mediaType) ? JSON.parse(text) : text;
  const validate = judgeOf(
    bundle,
    `${operation.id} ${String(response.status)} ${mediaType}`,
    content.schema ?? true,
  );
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = "" }) => `${subject} ${instancePath} ${message}`,
  );
}

function judgeOf(bundle: Bundle, key: string, schema: Schema): ValidateFunction {
  const known = judges.get(bundle) ?? new Map<string, ValidateFunction>();
  judges.set(bundle, known);
  const judge = known.get(key) ?? compile(bundle, schema);
  known.set(key, judge);
  return judge;
}

/** References of a bundle point at #/components, so the components travel with each schema. */
function compile({ components = {} }: Bundle, schema: Schema): ValidateFunction {
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  return ajv.compile(typeof schema === "boolean" ? schema : { ...schema, components });
}
