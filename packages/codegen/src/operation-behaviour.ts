import { serverUrl, type Bundle, type Operation } from "@clade/bundle";
import type { BodyForm, ErrorBehaviour, OperationBehaviour } from "@clade/runtime";
import { bodyForm } from "./body-form.ts";
import { createdIds } from "./created-ids.ts";
import { errorBehaviour } from "./error-behaviour.ts";
import { mediaTypesOf } from "./media-types.ts";
import { pagedList } from "./paging-styles.ts";
import { relativeServer } from "./relative-server.ts";

/** An operation's row of the behaviour table, with all of its errors. */
export function operationBehaviour(bundle: Bundle, operation: Operation): OperationBehaviour {
  const server = relativeServer(serverUrl(bundle.servers[0]), operation.servers[0]);
  const effect = operation.object["x-effect"];
  const reads = readForm(operation);
  const pages = pagedList(bundle, operation);
  const created = createdIds(operation);
  return {
    id: operation.id,
    ...(server !== undefined && { server }),
    ...(effect && { effect }),
    ...joinedLists(operation),
    ...sentForms(operation),
    ...(reads && { reads }),
    ...(isAnonymous(bundle, operation) && { anonymous: true }),
    ...(redirects(operation) && { redirects: true }),
    ...(pages && { pages }),
    ...(created && { created }),
    errors: errorsOf(operation),
  };
}

/** Worth a word only where other operations want credentials. */
function isAnonymous(bundle: Bundle, operation: Operation): boolean {
  return operation.security.length === 0 && Object.keys(bundle.components?.securitySchemes ?? {}).length > 0;
}

function errorsOf(operation: Operation): Record<string, ErrorBehaviour> {
  return Object.fromEntries(
    Object.entries(operation.responses).flatMap(([status, response]) => {
      const behaviour = errorBehaviour(response);
      return behaviour ? [[status, behaviour]] : [];
    }),
  );
}

/** OpenAPI writes a list as a pair for each item, unless the parameter says `explode: false`. */
function joinedLists({ parameters }: Operation): Pick<OperationBehaviour, "joins"> {
  const joins = parameters
    .filter((parameter) => parameter.in === "query" && parameter.explode === false)
    .map(({ name }) => name);
  return joins.length > 0 ? { joins } : {};
}

function sentForms({ requestBody }: Operation): Pick<OperationBehaviour, "sends" | "mediaTypes"> {
  if (!requestBody) return {};
  const sent = Object.keys(requestBody.content);
  const sends = bodyForm(sent);
  const mediaTypes = mediaTypesOf(sent);
  return { ...(sends && { sends }), ...(mediaTypes && { mediaTypes }) };
}

function readForm(operation: Operation): BodyForm | undefined {
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
  if (successes.length === 0) return undefined;
  return bodyForm(successes.flatMap(([, response]) => Object.keys(response.content ?? {})));
}

function redirects(operation: Operation): boolean {
  const statuses = Object.keys(operation.responses);
  return (
    statuses.some((status) => status.startsWith("3")) && !statuses.some((status) => status.startsWith("2"))
  );
}
