import type { OperationBehaviour } from "../behaviour.ts";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** How many redirects of one request are followed. */
export const MOST_REDIRECTS = 5;

/** Where a redirect leads. */
export type Redirect = { readonly to: URL } | { readonly trouble: string };

/** Where an answer sends the client, or undefined where it is none that the client is to follow or to complain of. */
export function redirectOf(
  { status, type, headers }: Response,
  url: string,
  operation: OperationBehaviour,
): Redirect | undefined {
  if (operation.redirects) return undefined;
  if (type === "opaqueredirect") return { trouble: "It redirects, and a browser does not tell where to." };
  if (!REDIRECTS.has(status)) return undefined;
  const location = headers.get("location");
  if (location === null) return { trouble: "It redirects, but has no Location." };
  const to = parsed(location, url);
  if (!to) return { trouble: "It redirects to what is no address." };
  // The platform makes no request of such a one, and its message would show them.
  if (to.username || to.password) return { trouble: "It redirects to an address that holds credentials." };
  const { origin } = new URL(url);
  if (to.origin === origin) return { to };
  return {
    trouble: `It redirects to ${to.origin === "null" ? to.protocol : to.origin}, which gets none of the credentials for ${origin}.`,
  };
}

function parsed(location: string, base: string): URL | undefined {
  try {
    return new URL(location, base);
  } catch {
    return undefined;
  }
}
