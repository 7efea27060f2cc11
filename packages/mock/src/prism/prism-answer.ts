import type { DocumentedChoice, FrontResponse } from "@clade/front";
import type { IHttpConfig, IHttpRequest, IHttpResponse, PrismHttpInstance } from "@stoplight/prism-http";
import { NoAnswerError } from "./no-answer-error.ts";
import type { PrismLibrary } from "./prism-library.ts";
import { silentLogger } from "./silent-logger.ts";
import { toFrontResponse } from "./to-front-response.ts";

/** An operation as Prism understands it. */
export type Resource = Parameters<PrismHttpInstance["request"]>[1][number];

/** Asks Prism for an answer, whatever the request is: what is wrong with it is not Prism's to refuse. */
export type PrismAnswer = (
  resource: Resource,
  request: IHttpRequest,
  choice: Partial<DocumentedChoice>,
) => Promise<FrontResponse>;

export function prismAnswer(library: PrismLibrary): PrismAnswer {
  const prism = library.http.createInstance(config({}), { logger: silentLogger });
  return async (resource, request, choice) => {
    try {
      return toFrontResponse(library, await ask(prism, resource, request, choice));
    } catch (error) {
      throw new NoAnswerError(`${resource.method.toUpperCase()} ${resource.path}`, error);
    }
  };
}

/** Where Prism has not what it is told to give, it may give a success in its place. */
async function ask(
  prism: PrismHttpInstance,
  resource: Resource,
  request: IHttpRequest,
  choice: Partial<DocumentedChoice>,
): Promise<IHttpResponse> {
  const result = await prism.request(request, [resource], config(choice))();
  if (result._tag === "Left") throw result.left;
  const { output } = result.right;
  const { status = output.statusCode, example = "" } = choice;
  if (output.statusCode === status) return output;
  throw new Error(`It has ${output.statusCode} in place of ${status} ${example}`);
}

/** A new one for each request, because Prism writes into it. */
function config({ status, example }: Partial<DocumentedChoice>): IHttpConfig {
  return {
    isProxy: false,
    errors: false,
    upstreamProxy: undefined,
    checkSecurity: false,
    validateRequest: false,
    validateResponse: false,
    mock: {
      dynamic: false,
      ...(status !== undefined && { code: status }),
      ...(example !== undefined && { exampleKey: example }),
    },
  };
}
