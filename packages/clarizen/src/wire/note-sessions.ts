import type { VendorBehaviour } from "@clade/runtime";
import type { Fetch } from "./fetch.ts";

/** Adds the token of each session that a request is sent in to what must not be shown. */
export function noteSessions(secrets: string[], fetch: Fetch, { session }: VendorBehaviour): Fetch {
  if (!session) return fetch;
  const { name, value } = session.header;
  const [before = "", after = ""] = value.split("{token}");
  return (request) => {
    const sent = request.headers.get(name) ?? "";
    const token = sent.slice(before.length, sent.length - after.length);
    const isNew = sent.startsWith(before) && sent.endsWith(after) && token !== "" && !secrets.includes(token);
    if (isNew) secrets.push(token);
    return fetch(request);
  };
}
