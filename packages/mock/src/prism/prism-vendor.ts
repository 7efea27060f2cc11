import type { IHttpConfig, IHttpRequest, IHttpResponse, PrismHttpInstance } from "@stoplight/prism-http";
import type { Bundle } from "@clade/bundle";
import type { Diagnostic, FrontResponse } from "@clade/front";
import type { Choice } from "../choice.ts";
import { prismDocument, type Place } from "./prism-document.ts";
import { loadPrismLibrary, type PrismLibrary } from "./prism-library.ts";
import { problemResponse } from "./problem-response.ts";
import { silentLogger } from "./silent-logger.ts";
import { toFrontResponse } from "./to-front-response.ts";

/**
 * A vendor's spec as Prism understands it. Each operation is read when it is asked for first.
 *
 * @throws Error when Prism cannot make sense of the operation.
 */
export interface PrismVendor {
  /** What is wrong with a request by the operation's parameters and body; nothing where all is right. */
  readonly diagnose: (place: Place, request: IHttpRequest) => Promise<Diagnostic[]>;
  readonly answer: (place: Place, request: IHttpRequest, choice: Choice) => Promise<FrontResponse>;
}

/** `DiagnosticSeverity.Error` of @stoplight/types; the others are warnings, such as of a deprecated parameter. */
const errorSeverity = 0;

type Resource = Parameters<PrismHttpInstance["request"]>[1][number];

export async function loadPrismVendor(bundle: Bundle): Promise<PrismVendor> {
  const library = await loadPrismLibrary();
  const prism = library.http.createInstance(config({}), { logger: silentLogger });
  const resources = new Map<string, Promise<Resource>>();
  const find = (place: Place): Promise<Resource> => {
    const key = `${place.method} ${place.path}`;
    const resource = resources.get(key) ?? readResource(library, bundle, place);
    resources.set(key, resource);
    return resource;
  };
  return {
    diagnose: async (place, request) => diagnose(library, await find(place), request),
    answer: async (place, request, choice) => answer(library, prism, await find(place), request, choice),
  };
}

async function readResource(
  { http }: PrismLibrary,
  bundle: Bundle,
  { method, path }: Place,
): Promise<Resource> {
  const resources = await http.getHttpOperationsFromSpec(prismDocument(bundle, { method, path }));
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
