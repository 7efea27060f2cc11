import type { operations } from "@clade/klipfolio";
import type { AnyHandler, Handlers } from "../../../core/handlers.ts";
import { namedClients, refuseUnknown } from "../accounts.ts";
import { clients } from "../tables.ts";

/** The same behaviour, refused where the query or the body names a client that there is not. */
export function entering(handlers: Handlers<operations>): Handlers<operations> {
  const entered = (handle: AnyHandler): AnyHandler => {
    return (call) => {
      if (namedClients(call).some((client) => !clients(call).has(client))) refuseUnknown(call);
      return handle(call);
    };
  };
  // Object.entries widens each handler to one of any operation; what comes back has the names and the types that went in.
  const entries = Object.entries(handlers as Readonly<Record<string, AnyHandler>>);
  return Object.fromEntries(entries.map(([id, handle]) => [id, entered(handle)]));
}
