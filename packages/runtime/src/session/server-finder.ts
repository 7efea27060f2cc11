import type { SessionBehaviour } from "../behaviour.ts";
import type { ClientParts } from "../call.ts";
import { atPointer } from "../response/json-pointer.ts";
import { misfitOf } from "../response/misfit-of.ts";
import type { CallFailure } from "../types/call-result.ts";
import { makeOwnCall } from "./own-call.ts";
import { readLocation } from "./read-location.ts";
import { createSingleFlight } from "./single-flight.ts";

/** The base URL of the caller's calls, or the failure to find it. */
export type FindServer = () => Promise<string | CallFailure<unknown>>;

type Find = NonNullable<SessionBehaviour["find"]>;

async function askForServer(parts: ClientParts, find: Find): Promise<string | CallFailure<unknown>> {
  const { behaviour, options, authentication } = parts;
  const { baseUrl } = options;
  const init = "sessionBody" in authentication ? { body: authentication.sessionBody } : {};
  const { call, progress, result } = await makeOwnCall(
    parts,
    find.operation,
    init,
    async ({ operation }) => ({
      baseUrl,
      // Also where anybody may ask: the vendor must learn for whom.
      credentials: "credentialsFor" in authentication ? await authentication.credentialsFor(operation) : {},
    }),
  );
  if (result.error) return result;
  const { data, response } = result;
  const found = readLocation(atPointer(data, find.location), baseUrl, behaviour.servers);
  if (found !== undefined) return found;
  const problem = `without the https address of a server at ${find.location}`;
  return { error: misfitOf(call, progress, response, data, problem), response };
}

/** Finds where the vendor serves the caller. It is asked once; only where that fails, the next call asks again. */
export function createServerFinder(parts: ClientParts, find: Find | undefined): FindServer {
  if (!find) return () => Promise.resolve(parts.options.baseUrl);
  let found: string | undefined;
  const asking = createSingleFlight(async () => {
    const answer = await askForServer(parts, find);
    if (typeof answer === "string") found = answer;
    return answer;
  });
  return async () => found ?? asking.join();
}
