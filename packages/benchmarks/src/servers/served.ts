import type { SpecRequest } from "./spec-request.ts";
import type { Server } from "./start-server.ts";

/** Vendors for which one or several servers answer. They may still be starting. */
export interface Served {
  readonly servers: readonly Server[];
  /** Where a request to one of the vendors goes. */
  readonly urlOf: (request: SpecRequest) => string;
}

/** Ends all servers, whatever comes of a piece of work with them. */
export async function withServed<Result>(
  starting: Promise<Served>,
  work: (served: Served) => Promise<Result>,
): Promise<Result> {
  const served = await starting;
  try {
    return await work(served);
  } finally {
    await Promise.all(served.servers.map(({ end }) => end()));
  }
}
