import {
  isForm,
  isJson,
  type Bundle,
  type Operation,
  type Parameter,
  type Schema,
} from "@clade/bundle/document";
import { valuesByName, type Diagnostic, type RequestParts } from "@clade/front";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { rawParameters } from "./raw-parameters.ts";

/** What a request says, in the types of the spec, and what is wrong with it. */
export interface ValidRequest {
  readonly path: Readonly<Record<string, unknown>>;
  /** With defaults. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

const PLACES = ["path", "query", "header"] as const;
const SPEC = "spec";

/** The spec's own schemas are not judged again: its lint has done that, and here it would take longer than all else at the start. */
const COMMON = { strict: false, allErrors: true, meta: false, validateSchema: false, formats: fullFormats };

/** Reads requests by a vendor's spec: the parameters as their types, with defaults, and the body as it is. */
export class RequestValidator {
  /** Parameters and forms are texts on the wire. */
  readonly #lenient: Ajv2020;
  readonly #strict: Ajv2020;
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(bundle: Bundle) {
    this.#lenient = ajvOf(bundle, { coerceTypes: "array", useDefaults: true });
    this.#strict = ajvOf(bundle, {});
  }

  read(parts: RequestParts): ValidRequest {
    const { operation } = parts;
    const [path, query, header] = PLACES.map((place) => this.#readPlace(operation, place, parts));
    const body = this.#readBody(parts);
    return {
      path: path?.values ?? {},
      query: query?.values ?? {},
      body: body.value,
      diagnostics: [path, query, header].flatMap((read) => read?.diagnostics ?? []).concat(body.diagnostics),
    };
  }

  #readPlace(operation: Operation, place: (typeof PLACES)[number], parts: RequestParts) {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    const values = rawParameters(parameters, place, parts);
    if (parameters.length === 0) return { values, diagnostics: [] };
    const validate = this.#validator(this.#lenient, `${operation.id} ${place}`, () => schemaOf(parameters));
    const isRight = validate(values);
    return { values, diagnostics: isRight ? [] : diagnosticsOf(place, validate) };
  }

  #readBody({ operation, body }: RequestParts) {
    if (body.state !== "parsed") return { value: undefined, diagnostics: [] };
    const { mediaType = "" } = body;
    const { schema = true } = operation.requestBody?.content[mediaType] ?? {};
    if (!isJson(mediaType) && !isForm(mediaType)) return { value: body.value, diagnostics: [] };
    const ajv = isForm(mediaType) ? this.#lenient : this.#strict;
    const value = isForm(mediaType) ? valuesByName(new URLSearchParams(String(body.value))) : body.value;
    const validate = this.#validator(ajv, `${operation.id} body ${mediaType}`, () => schema);
    return { value, diagnostics: validate(value) ? [] : diagnosticsOf("body", validate) };
  }

  /** Compiled when first needed, since a vendor may have a hundred operations and a test calls three of them. */
  #validator(ajv: Ajv2020, key: string, schema: () => Schema): ValidateFunction {
    const known = this.#validators.get(key);
    if (known) return known;
    const validator = ajv.compile(withAbsoluteReferences(schema()) as object | boolean);
    this.#validators.set(key, validator);
    return validator;
  }
}

function ajvOf({ components = {} }: Bundle, options: object): Ajv2020 {
  const ajv = new Ajv2020({ ...COMMON, ...options });
  ajv.addSchema({ $id: SPEC, components: { schemas: components.schemas ?? {} } });
  return ajv;
}

function schemaOf(parameters: readonly Parameter[]): Schema {
  return {
    type: "object",
    properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.schema ?? true])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
}

/** Schemas outside the components point into them by `#/…`, which would mean themselves once they stand alone. */
function withAbsoluteReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withAbsoluteReferences);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === "$ref" && typeof part === "string"
        ? part.replace(/^#/, `${SPEC}#`)
        : withAbsoluteReferences(part),
    ]),
  );
}

function diagnosticsOf(place: string, { errors }: ValidateFunction): Diagnostic[] {
  return (errors ?? []).map((error) => ({
    path: [place, ...pathOf(error)],
    code: error.keyword,
    message: sentenceOf(error),
  }));
}

/** A missing property is a fault of its own, not of what should hold it. */
function pathOf({ instancePath, keyword, params }: ErrorObject): string[] {
  const steps = instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const { missingProperty } = params as { missingProperty?: string };
  return keyword === "required" && missingProperty !== undefined ? [...steps, missingProperty] : steps;
}

/** Ajv's sentence with what it leaves out: the values that there are, or the property that there should not be. */
function sentenceOf({ message = "is wrong", params }: ErrorObject): string {
  const { allowedValues, additionalProperty } = params as {
    allowedValues?: readonly unknown[];
    additionalProperty?: string;
  };
  if (allowedValues) return `${message}: ${allowedValues.join(", ")}`;
  return additionalProperty === undefined ? message : `${message}: '${additionalProperty}'`;
}
