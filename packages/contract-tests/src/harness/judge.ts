import {
  isForm,
  isJson,
  knownSchemes,
  listOperations,
  type Bundle,
  type Header,
  type Operation,
  type Schema,
} from "@clade/bundle";
import type { Exchange } from "./exchange.ts";
import { matchOperation } from "./match-operation.ts";
import { SchemaJudge } from "./schema-judge.ts";

/** Judges exchanges by the bundle and Ajv alone: neither the mock's nor the client's word counts. */
export class Judge {
  readonly #bundle: Bundle;
  readonly #operations: readonly Operation[];
  readonly #origin: string;
  readonly #schemas: SchemaJudge;

  /** @param origin What stands in place of the vendor's scheme and host. */
  constructor(bundle: Bundle, origin: string) {
    this.#bundle = bundle;
    this.#operations = listOperations(bundle);
    this.#origin = origin;
    this.#schemas = new SchemaJudge(bundle);
  }

  /** The operation that an exchange is about. */
  operationOf({ request }: Exchange): Operation {
    const operation = matchOperation(this.#operations, request.method, request.url, this.#origin);
    if (!operation) throw new Error(`The spec has no operation for ${request.method} ${request.url}`);
    return operation;
  }

  /** What the spec objects to in an exchange's request; empty when nothing. */
  faultsOfRequest(exchange: Exchange): string[] {
    const operation = this.operationOf(exchange);
    return [...this.#faultsOfQuery(operation, exchange), ...this.#faultsOfRequestBody(operation, exchange)];
  }

  /** What the spec objects to in an exchange's response; empty when nothing. */
  faultsOfResponse(exchange: Exchange): string[] {
    const { status, headers, body } = exchange.response;
    const operation = this.operationOf(exchange);
    const response = operation.responses[status];
    if (!response) return [`${operation.id} documents no status ${status}`];
    const faults = Object.entries(response.headers ?? {}).flatMap(([name, header]) =>
      this.#faultsOfHeader(name, header, headers.get(name)),
    );
    if (!response.content)
      return body === "" ? faults : [...faults, `body ${JSON.stringify(body)} where none is documented`];
    return [...faults, ...this.#faultsOfBody(response.content, headers, body)];
  }

  #faultsOfQuery(operation: Operation, { request }: Exchange): string[] {
    const query = new URL(request.url).searchParams;
    const declared = operation.parameters.filter((parameter) => parameter.in === "query");
    const ofSchemes = knownSchemes(this.#bundle, operation)
      .filter((scheme) => scheme.in === "query")
      .map((scheme) => scheme.name);
    const names = new Set([...declared.map((parameter) => parameter.name), ...ofSchemes]);
    const unknown = [...query.keys()].filter((name) => !names.has(name));
    const missing = declared.filter((parameter) => parameter.required && !query.has(parameter.name));
    return [
      ...unknown.map((name) => `query parameter ${name} is not documented`),
      ...missing.map((parameter) => `query parameter ${parameter.name} is missing`),
    ];
  }

  #faultsOfRequestBody(operation: Operation, { request }: Exchange): string[] {
    if (operation.requestBody)
      return this.#faultsOfBody(operation.requestBody.content, request.headers, request.body);
    return request.body === "" ? [] : ["a body where the operation takes none"];
  }

  #faultsOfHeader(name: string, header: Header, value: string | null): string[] {
    if (value === null) return header.required ? [`header ${name} is missing`] : [];
    return this.#schemas.faultsOf(header.schema ?? true, value).map((fault) => `header ${name} ${fault}`);
  }

  #faultsOfBody(
    content: Readonly<Record<string, { readonly schema?: Schema }>>,
    headers: Headers,
    body: string,
  ): string[] {
    const mediaType = (headers.get("content-type") ?? "").replace(/;.*$/, "");
    const documented = content[mediaType];
    if (!documented) return [`media type ${mediaType || "(none)"} is not documented`];
    return this.#schemas.faultsOf(documented.schema ?? true, valueOf(mediaType, body));
  }
}

/** What a body says. A form has texts only. */
function valueOf(mediaType: string, body: string): unknown {
  if (isJson(mediaType)) return JSON.parse(body);
  return isForm(mediaType) ? Object.fromEntries(new URLSearchParams(body)) : body;
}
