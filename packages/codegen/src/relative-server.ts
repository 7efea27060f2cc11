/**
 * An operation's own server as seen from the document's: a relative URL where both share an origin, so that a client
 * pointed at another host finds it there; the absolute URL otherwise; nothing where both are the same.
 *
 * @example relativeServer("http://cli.gs/api/v1", "http://cli.gs") === "../.."
 */
export function relativeServer(from: string, to: string): string | undefined {
  if (from === to) return undefined;
  const start = new URL(from);
  const end = new URL(to);
  if (start.origin !== end.origin) return to;
  const startParts = pathParts(start);
  const endParts = pathParts(end);
  const different = startParts.findIndex((part, index) => part !== endParts[index]);
  const shared = different === -1 ? startParts.length : different;
  const steps = [...startParts.slice(shared).map(() => ".."), ...endParts.slice(shared)];
  return steps.join("/") || ".";
}

function pathParts(url: URL): string[] {
  return url.pathname.split("/").filter(Boolean);
}
