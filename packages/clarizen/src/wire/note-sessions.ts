import type { Fetch } from "./fetch.ts";

/** Adds the id of each session that a request is sent in to what must not be shown. */
export function noteSessions(secrets: string[], fetch: Fetch): Fetch {
  return (request) => {
    const [, session] = /^Session (\S+)$/.exec(request.headers.get("authorization") ?? "") ?? [];
    if (session !== undefined && !secrets.includes(session)) secrets.push(session);
    return fetch(request);
  };
}
