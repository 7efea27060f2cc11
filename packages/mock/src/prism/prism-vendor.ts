import type { IHttpConfig, IHttpRequest, IHttpResponse, PrismHttpInstance } from "@stoplight/prism-http";
import type { Bundle } from "@clade/bundle";
import type { Diagnostic, FrontResponse } from "@clade/front";
import type { Choice } from "../choice.ts";
import { prismDocument } from "./prism-document.ts";
import { loadPrismLibrary, type PrismLibrary } from "./prism-library.ts";
import { problemResponse } from "./problem-response.ts";
import { silentLogger } from "./silent-logger.ts";
import { toFrontResponse } from "./to-front-response.ts";

/** An operation's place in the document. */
export interface Place {
  readonly method: string;
  readonly path: string;
}

/** A vendor's spec as Prism understands it. */
export interface PrismVendor {
  /** What is wrong with a request by the operation's parameters and body; nothing where all is right. */
  readonly diagnose: (place: Place, request: IHttpRequest) => Diagnostic[];
  readonly answer: (place: Place, request: IHttpRequest, choice: Choice) => Promise<FrontResponse>;
}

/** `DiagnosticSeverity.Error` of @stoplight/types; the others are warnings, such as of a deprecated parameter. */
const errorSeverity = 0;

type Resource = Parameters<PrismHttpInstance["request"]>[1][number];

/** @throws Error when Prism cannot make sense of the spec. */
export async function loadPrismVendor(bundle: Bundle): Promise<PrismVendor> {
  const library = await loadPrismLibrary();
  const resources = await library.http.getHttpOperationsFromSpec(prismDocument(bundle));
  const prism = library.http.createInstance(config({}), { logger: silentLogger });
  const find = (place: Place): Resource => findResource(resources, place);
  return {
    diagnose: (place, request) => diagnose(library, find(place), request),
    answer: (place, request, choice) => answer(library, prism, find(place), request, choice),
  };
}

function findResource(resources: readonly Resource[], { method, path }: Place): Resource {
  const found = resources.find((resource) => resource.method === method && resource.path === path);
  if (!found) throw new Error(`Prism knows no operation ${method} ${path}.`);
  return found;
}

function diagnose({ validateInput }: PrismLibrary, resource: Resource, element: IHttpRequest): Diagnostic[] {
  const result = validateInput({ resource, element });
  if (result._tag === "Right") return [];
  return result.left
    .filter(({ severity }) => (severity as number) === errorSeverity)
    .map(({ path = [], code = "", message }) => ({ path, code: String(code), message }));
}

async function answer(
  library: PrismLibrary,
  prism: PrismHttpInstance,
  resource: Resource,
  request: IHttpRequest,
  choice: Choice,
): Promise<FrontResponse> {
  const result = await prism.request(request, [resource], config(choice))();
  if (result._tag === "Left") return problemResponse(library, result.left);
  const output: IHttpResponse = result.right.output;
  return toFrontResponse(library, output);
}

/** A new one for each request, because Prism writes into it. */
function config({ status, example, isChecked = false }: Choice): IHttpConfig {
  return {
    isProxy: false,
    errors: false,
    upstreamProxy: undefined,
    checkSecurity: isChecked,
    validateRequest: isChecked,
    validateResponse: false,
    mock: {
      dynamic: false,
      ...(status !== undefined && { code: status }),
      ...(example !== undefined && { exampleKey: example }),
    },
  };
}
