import type { DocumentedChoice, RequestParts } from "@clade/front";
import type { PrismVendor } from "../../prism/prism-vendor.ts";

/** A call of a method of {@link PrismVendor} in the form in which it crosses to another thread. */
export type PrismCall =
  | { readonly method: "diagnose"; readonly parts: SentParts }
  | { readonly method: "answer"; readonly parts: SentParts; readonly choice: DocumentedChoice | undefined }
  | { readonly method: "answerWith"; readonly response: string; readonly choice: DocumentedChoice };

/** Parts of a request, with the operation by its id and the query as text: a document does not cross with each request. */
export type SentParts = Omit<RequestParts, "operation" | "query"> & {
  readonly operationId: string;
  readonly query: string;
};

export interface PrismTask {
  readonly id: number;
  readonly call: PrismCall;
}

export type TaskResult = Awaited<ReturnType<PrismVendor[PrismCall["method"]]>>;

/** How a task went. */
export type TaskNews =
  | { readonly kind: "done"; readonly id: number; readonly result: TaskResult }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };

/** What the thread tells: that it has loaded Prism and waits for tasks, and how each went. */
export type ThreadNews = { readonly kind: "ready" } | TaskNews;

export function sendParts({ operation, query, ...parts }: RequestParts): SentParts {
  return { ...parts, operationId: operation.id, query: query.toString() };
}
