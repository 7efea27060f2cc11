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

/** What the thread tells: that it has begun with a task, how it went, or that it has loaded Prism and waits for tasks. */
export type ThreadNews =
  | { readonly kind: "ready" }
  | { readonly kind: "begun"; readonly id: number }
  | {
      readonly kind: "done";
      readonly id: number;
      readonly result: Awaited<ReturnType<PrismVendor[PrismCall["method"]]>>;
    }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };

export function sendParts({ operation, query, ...parts }: RequestParts): SentParts {
  return { ...parts, operationId: operation.id, query: query.toString() };
}
