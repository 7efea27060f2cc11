import { placeOfScheme, resolve, type Bundle, type Operation, type SecurityScheme } from "@clade/bundle";
import type { SessionBehaviour } from "@clade/runtime";
import { operationKey } from "./operation-key.ts";

/** How the vendor's session is opened, kept and closed, without what is said to readers only; nothing where it has none. */
export function sessionBehaviour(
  bundle: Bundle,
  operations: readonly Operation[],
): SessionBehaviour | undefined {
  const scheme = Object.values(bundle.components?.securitySchemes ?? {})
    .map((value) => resolve<SecurityScheme>(bundle, value))
    .find((value) => value["x-session"]);
  const session = scheme?.["x-session"];
  if (!scheme || !session) return undefined;
  const { find, location, open, token, close, header, idleMinutes, endedBy } = session;
  return {
    ...(find !== undefined &&
      location !== undefined && { find: { operation: keyOf(operations, find), location } }),
    open: { operation: keyOf(operations, open), token },
    ...(close !== undefined && { close: keyOf(operations, close) }),
    header: { name: placeOfScheme(scheme).name.toLowerCase(), value: header },
    ...(idleMinutes !== undefined && { idleMinutes }),
    ...(endedBy !== undefined && { endedBy }),
  };
}

function keyOf(operations: readonly Operation[], id: string): string {
  const operation = operations.find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`The x-session names an operation ${id}, which the bundle does not have.`);
  return operationKey(operation);
}
