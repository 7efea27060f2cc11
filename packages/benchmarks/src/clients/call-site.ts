import {
  exampleRequest,
  isJson,
  listOperations,
  readBundle,
  type Bundle,
  type Operation,
  type Parameter,
} from "@clade/bundle";
import { bundlePathOf } from "../servers/spec-request.ts";
import type { ClientVendor } from "./client-vendor.ts";

/** One call as a caller writes it, with what is required and nothing else. */
export interface CallSite {
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  /** As in the document, such as `/contact/{id}`. */
  readonly template: string;
  readonly inputs: CallInputs;
}

/** What a call is given, by place. */
export interface CallInputs {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** Calls of every operation that all clients take in the same form, in the order of the spec. */
export function callSites({ name, unalike }: ClientVendor): CallSite[] {
  const bundle = readBundle(bundlePathOf(name));
  return listOperations(bundle)
    .filter((operation) => !unalike.includes(operation.id) && hasPlainBodies(operation))
    .map((operation) => siteOf(bundle, operation));
}

/** As many calls as are wanted, from the first on again where the operations do not suffice. */
export function repeated(sites: readonly CallSite[], count: number): CallSite[] {
  return Array.from({ length: count }, (_, index) => sites[index % sites.length]).filter(
    (site) => site !== undefined,
  );
}

/** Files go in and out in a form of each client's own. */
function hasPlainBodies({ requestBody, responses }: Operation): boolean {
  const contents = [requestBody, ...Object.values(responses)].map((holder) => holder?.content ?? {});
  return contents.flatMap((content) => Object.keys(content)).every((mediaType) => isJson(mediaType));
}

function siteOf(bundle: Bundle, operation: Operation): CallSite {
  const { id, method, path, parameters } = operation;
  const { body } = exampleRequest(bundle, operation);
  const inputs = {
    ...valuesIn("path", parameters),
    ...valuesIn("query", parameters),
    ...(body !== undefined && { body: JSON.parse(body) as unknown }),
  };
  return { operationId: id, method: method.toUpperCase(), template: path, inputs };
}

function valuesIn(place: "path" | "query", parameters: readonly Parameter[]): CallInputs {
  const required = parameters.filter((parameter) => parameter.in === place && parameter.required);
  if (required.length === 0) return {};
  const valueOf = ({ examples = {} }: Parameter) => Object.values(examples)[0]?.value;
  return { [place]: Object.fromEntries(required.map((parameter) => [parameter.name, valueOf(parameter)])) };
}
