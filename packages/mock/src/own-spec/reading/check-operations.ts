import { listOperations, serverUrl, type Bundle, type Operation } from "@clade/bundle";
import { errorAt, type OwnDocument, type Steps } from "./own-document.ts";

/** @throws SpecError for a document whose operations cannot all be served at an address of their own */
export function checkOperations(document: OwnDocument, bundle: Bundle): void {
  checkPaths(document, bundle);
  checkServers(document, bundle);
  const operations = listOperations(bundle);
  if (operations.length === 0) {
    throw errorAt(
      document,
      ["paths"],
      "There is no operation. Describe one, such as the GET of a path.",
      true,
    );
  }
  checkIds(document, operations);
  for (const operation of operations) checkSecurity(document, bundle, operation);
}

function checkPaths(document: OwnDocument, { paths }: Bundle): void {
  const names = Object.keys(paths);
  if (names.length === 0) {
    const isThere = "paths" in document.content;
    const text = `${isThere ? '"paths" is empty' : 'The key "paths" is missing'}, so that there is nothing to serve. Describe a path.`;
    throw errorAt(document, isThere ? ["paths"] : [], text, true);
  }
  const wrong = names.find((name) => !name.startsWith("/"));
  if (wrong === undefined) return;
  throw errorAt(
    document,
    ["paths", wrong],
    `The path ${wrong} does not begin with a slash. Write /${wrong}.`,
    true,
  );
}

function checkServers(document: OwnDocument, { servers }: Bundle): void {
  const wrong = servers.findIndex((server) => !URL.canParse(serverUrl(server)));
  if (wrong === -1) return;
  const text = `The server's URL ${servers[wrong]?.url ?? ""} is none. Mend it, and give each of its variables a default.`;
  throw errorAt(document, ["servers", wrong, "url"], text);
}

function checkIds(document: OwnDocument, operations: readonly Operation[]): void {
  const places = new Map<string, Operation>();
  for (const operation of operations) {
    const other = places.get(operation.id);
    places.set(operation.id, operation);
    if (!other) continue;
    const text = `The operationId ${operation.id} is that of ${other.method.toUpperCase()} ${other.path} too. Give each its own.`;
    throw errorAt(document, [...placeOf(operation), "operationId"], text);
  }
}

function checkSecurity(document: OwnDocument, { components }: Bundle, operation: Operation): void {
  const known = Object.keys(components?.securitySchemes ?? {});
  const unknown = operation.security
    .flatMap((names) => Object.keys(names))
    .find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const place: Steps = operation.object.security ? [...placeOf(operation), "security"] : ["security"];
  const text = `There is no security scheme ${unknown}. Define it in components.securitySchemes, where there are: ${known.join(", ") || "none"}.`;
  throw errorAt(document, place, text);
}

function placeOf({ method, path }: Operation): Steps {
  return ["paths", path, method];
}
