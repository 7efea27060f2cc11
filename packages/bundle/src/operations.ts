import { parameterKey } from "./parameter-key.ts";
import { resolve } from "./resolve.ts";
import {
  httpMethods,
  type Bundle,
  type Example,
  type Header,
  type HttpMethod,
  type MediaType,
  type Operation,
  type OperationObject,
  type Parameter,
  type PathItem,
  type Reference,
  type RequestBody,
  type Response,
  type Server,
  type Webhook,
} from "./types.ts";

/** Every operation of the document, in its order, with references resolved (but for those inside schemas). */
export function listOperations(bundle: Bundle): Operation[] {
  return Object.entries(bundle.paths).flatMap(([path, pathItem]) =>
    httpMethods.flatMap((method) => {
      const object = pathItem[method];
      return object ? [operationAt(bundle, path, pathItem, method, object)] : [];
    }),
  );
}

function operationAt(
  bundle: Bundle,
  path: string,
  pathItem: PathItem,
  method: HttpMethod,
  object: OperationObject,
): Operation {
  const servers = object.servers ?? pathItem.servers ?? bundle.servers;
  return {
    id: object.operationId,
    method,
    path,
    servers: servers.map(serverUrl) as [string, ...string[]],
    parameters: mergeParameters(bundle, pathItem.parameters ?? [], object.parameters ?? []),
    ...bodiesOf(bundle, object),
    security: object.security ?? bundle.security ?? [],
    object,
  };
}

/** Every call that the vendor makes to a receiver, in the document's order, with references resolved as in operations. */
export function listWebhooks(bundle: Bundle): Webhook[] {
  return Object.entries(bundle.webhooks ?? {}).flatMap(([name, pathItem]) =>
    httpMethods.flatMap((method) => {
      const object = pathItem[method];
      return object ? [{ name, id: object.operationId, method, ...bodiesOf(bundle, object), object }] : [];
    }),
  );
}

function bodiesOf(
  bundle: Bundle,
  { requestBody, responses = {} }: OperationObject,
): Pick<Webhook, "requestBody" | "responses"> {
  return {
    requestBody: requestBody && resolveRequestBody(bundle, requestBody),
    responses: mapValues(responses, (response) => resolveResponse(bundle, response)),
  };
}

/** A server's URL with its variables at their defaults and without a slash at the end. */
export function serverUrl(server: Server): string {
  const url = server.url.replaceAll(/\{([^}]+)\}/g, (placeholder, name: string) => {
    return server.variables?.[name]?.default ?? placeholder;
  });
  return url.replace(/\/$/, "");
}

function mergeParameters(
  bundle: Bundle,
  ofPath: readonly (Parameter | Reference)[],
  ofOperation: readonly (Parameter | Reference)[],
): Parameter[] {
  const merged = new Map<string, Parameter>();
  for (const item of [...ofPath, ...ofOperation]) {
    const parameter = resolve(bundle, item);
    merged.set(parameterKey(parameter), {
      ...parameter,
      ...(parameter.examples && { examples: resolveExamples(bundle, parameter.examples) }),
    });
  }
  return [...merged.values()];
}

function resolveRequestBody(bundle: Bundle, value: RequestBody | Reference): RequestBody {
  const requestBody = resolve(bundle, value);
  return { ...requestBody, content: resolveContent(bundle, requestBody.content) };
}

function resolveResponse(bundle: Bundle, value: Response | Reference): Response {
  const response = resolve(bundle, value);
  return {
    ...response,
    ...(response.headers && {
      headers: mapValues(response.headers, (header) => resolve<Header>(bundle, header)),
    }),
    ...(response.content && { content: resolveContent(bundle, response.content) }),
  };
}

function resolveContent(
  bundle: Bundle,
  content: Readonly<Record<string, MediaType>>,
): Record<string, MediaType> {
  return mapValues(content, (mediaType) => ({
    ...mediaType,
    ...(mediaType.examples && { examples: resolveExamples(bundle, mediaType.examples) }),
  }));
}

function resolveExamples(
  bundle: Bundle,
  examples: Readonly<Record<string, Example>>,
): Record<string, Example> {
  return mapValues(examples, (example) => resolve<Example>(bundle, example));
}

function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
