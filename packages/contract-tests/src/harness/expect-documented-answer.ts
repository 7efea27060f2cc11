import { isJson, type Operation } from "@clade/bundle";
import { HttpError } from "@clade/runtime";
import { expect } from "vitest";
import type { ContractResult } from "./contract-client.ts";
import type { DocumentedResponse } from "./documented-responses.ts";
import { valueAt } from "./value-at.ts";

/** Asserts that the client read a documented answer as the spec means it: data, or an error of the right kind. */
export function expectDocumentedAnswer(
  operation: Operation,
  documented: DocumentedResponse,
  result: ContractResult,
): void {
  expect(result.response?.status).toBe(documented.status);
  if (documented.status < 400) {
    expect(result.error).toBeUndefined();
    expect(readFile(result.data, documented.mediaType)).toEqual(documented.example?.value);
    expect(result.created).toEqual(documentedIds(operation, documented));
    return;
  }
  expect(result.data).toBeUndefined();
  const error = result.error as HttpError;
  expect(error).toBeInstanceOf(HttpError);
  expect(error.kind).toBe(documentedKind(operation, documented));
  expect(error.operationId).toBe(operation.id);
  expect(error.status).toBe(documented.status);
  expect(error.data).toEqual(documented.example?.value);
  expect(error.vendorMessage).toBe(documentedMessage(operation, documented));
  expect(error.code).toBe(documentedMark("code", operation, documented));
  expect(error.reference).toBe(documentedMark("reference", operation, documented));
}

/** What stands in a body that the client hands over as the bytes of a file; any other data as it is. */
function readFile(data: unknown, mediaType = ""): unknown {
  if (!(data instanceof Uint8Array)) return data;
  const text = new TextDecoder().decode(data);
  return isJson(mediaType) ? JSON.parse(text) : text;
}

/** The ids that an example tells: each is a value itself, or ends a path. Nothing where the answer promises none. */
function documentedIds(
  operation: Operation,
  { status, example }: DocumentedResponse,
): Record<string, string> | undefined {
  const created = operation.responses[status]?.["x-created"];
  if (!created) return undefined;
  const told = Object.entries(created).flatMap(([name, { at }]) => {
    const value = valueAt(example?.value, at);
    return typeof value === "string" ? [[name, value.split("/").at(-1)]] : [];
  });
  return Object.fromEntries(told) as Record<string, string>;
}

/** The vendor's words in an example, where the spec says that they stand. */
function documentedMessage(
  operation: Operation,
  { status, example }: DocumentedResponse,
): string | undefined {
  const place = operation.responses[status]?.["x-error"]?.message;
  if (place === undefined) return undefined;
  const words = place === "body" ? example?.value : valueAt(example?.value, place);
  return typeof words === "string" ? words.trim() : undefined;
}

/** The vendor's own code or reference in an example, where the spec says that it stands. */
function documentedMark(
  mark: "code" | "reference",
  operation: Operation,
  { status, example }: DocumentedResponse,
): string | undefined {
  const place = operation.responses[status]?.["x-error"]?.[mark];
  const value = place === undefined ? undefined : valueAt(example?.value, place);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function documentedKind(operation: Operation, { status, example }: DocumentedResponse): string | undefined {
  return example?.["x-error"]?.kind ?? operation.responses[status]?.["x-error"]?.kind;
}
