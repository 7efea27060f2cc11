import { httpMethods, type Bundle, type PathItem, type Server } from "@clade/bundle";
import { isObject } from "@clade/front";
import { followReference } from "./settle-references.ts";
import type { OwnDocument } from "./own-document.ts";

/** Where a document says of no server, it is served at the root of its name. */
const rootServer: Server = { url: "http://localhost" };

type Parts = Readonly<Record<string, unknown>>;

/** The document as the mock reads it, with all in place that OpenAPI lets an author leave out. */
export function completeDocument(document: OwnDocument, name: string): Bundle {
  const { content } = document;
  const { info = {}, servers, paths, components } = content as Partial<Record<string, Parts>>;
  const completed = {
    ...content,
    // YAML takes 3.1 for a number.
    openapi: String(content["openapi"]),
    info: { version: "", ...info, title: info["title"] ?? name },
    servers: serversOf(servers) ?? [rootServer],
    paths: mapValues(pathsOf(paths), (pathItem, path) => completePathItem(document, path, pathItem as Parts)),
    ...(components && {
      components: {
        ...components,
        securitySchemes: mapValues((components["securitySchemes"] ?? {}) as Parts, (scheme) =>
          followReference(document, scheme),
        ),
      },
    }),
  };
  return completed as unknown as Bundle;
}

function serversOf(servers: unknown): Server[] | undefined {
  if (!Array.isArray(servers) || servers.length === 0) return undefined;
  return (servers as Server[]).map((server) => ({ ...server, url: absoluteUrl(server.url) }));
}

/** A relative URL is one of this machine's, so that there is a line to try. It may hold variables, of which no parser of URLs knows. */
function absoluteUrl(url: string): string {
  if (/^[^/?#]*:\/\//.test(url)) return url;
  if (url.startsWith("//")) return `http:${url}`;
  return `${rootServer.url}/${url.replace(/^\.?\/+/, "")}`;
}

function pathsOf(paths: Parts = {}): Parts {
  return Object.fromEntries(Object.entries(paths).filter(([path]) => !path.startsWith("x-")));
}

function completePathItem(document: OwnDocument, path: string, written: Parts): PathItem {
  const pathItem = { ...(followReference(document, written) as Parts), ...written };
  const operations = httpMethods
    .filter((method) => isObject(pathItem[method]))
    .map((method) => [method, completeOperation(method, path, pathItem[method] as Parts)] as const);
  return { ...withServers(pathItem), ...Object.fromEntries(operations) };
}

function completeOperation(method: string, path: string, operation: Parts): Parts {
  return {
    operationId: `${method}${path}`,
    summary: `${method.toUpperCase()} ${path}`,
    ...withServers(operation),
  };
}

/** An empty list of servers says as much as none. */
function withServers({ servers, ...others }: Parts): Parts {
  const completed = serversOf(servers);
  return completed ? { ...others, servers: completed } : others;
}

function mapValues(record: Parts, change: (value: unknown, key: string) => unknown): Parts {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
