import type { OperationBehaviour, VendorBehaviour } from "@clade/runtime";

/** The bulk call itself, as the behaviour table lists it. */
export const BULK_OPERATION = "POST /bulk/execute";

const isJson = (form: string | undefined): boolean => form === undefined || form === "empty";

function isPlain({ sends, reads, redirects, server }: OperationBehaviour): boolean {
  return isJson(sends) && isJson(reads) && !redirects && server === undefined;
}

/**
 * Why an operation cannot be called in bulk, as the end of a sentence; undefined where it can.
 * @param key the operation as the behaviour table lists it
 */
export function refusalInBulk({ operations, session }: VendorBehaviour, key: string): string | undefined {
  if (key === BULK_OPERATION) return "a bulk cannot stand in another one";
  // Nobody says what becomes of the session that the bulk itself is sent in.
  const ofSession = [session?.find?.operation, session?.open.operation, session?.close];
  if (ofSession.includes(key)) return "it opens or closes a session";
  const operation = Object.hasOwn(operations, key) ? operations[key] : undefined;
  if (operation && !isPlain(operation)) return "its body or its answer is not JSON";
  return undefined;
}
