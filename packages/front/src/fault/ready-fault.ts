import type { Operation } from "@clade/bundle/document";
import { chooseDocumented, listDocumented, type DocumentedChoice } from "../documented-choice.ts";
import { FaultUsageError, type Delivery, type Fault } from "./fault.ts";

/** A fault that fits the request at hand. */
export interface ReadyFault {
  readonly text: string;
  readonly delivery: Delivery;
  readonly choice?: DocumentedChoice;
}

/**
 * Holds a fault against the operation that a request leads to.
 *
 * @throws FaultUsageError where it asks for an answer that the operation does not document
 */
export function readyFault({ text, delivery, answer }: Fault, operation: Operation | undefined): ReadyFault {
  if (answer === undefined) return { text, delivery };
  if (!operation) {
    throw new FaultUsageError(`The fault "${text}" needs an operation, and the spec has none here.`);
  }
  const choice = chooseDocumented(operation, answer);
  if (choice) return { text, delivery, choice };
  throw new FaultUsageError(
    `${operation.id} documents no answer for the fault "${text}". It documents ${listDocumented(operation)}.`,
  );
}
