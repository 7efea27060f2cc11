/** What a `Prefer` header asks of the mock. Other preferences of the header mean nothing here and are left out. */
export interface Preference {
  /** As written: it may be no status at all. */
  readonly code?: string;
  readonly example?: string;
  readonly dynamic?: string;
}

const known = ["code", "example", "dynamic"] as const;

/** Reads `code=404, example=unknownClig`; a semicolon separates as well, and values may be quoted. */
export function parsePrefer(header: string): Preference {
  const pairs = [...header.matchAll(/([\w-]+)\s*=\s*("[^"]*"|[^\s,;"]+)/g)].map(
    ([, name = "", value = ""]) => [name.toLowerCase(), value.replaceAll('"', "")] as const,
  );
  // Of a preference that is given twice, the first counts (RFC 7240).
  const first = Object.fromEntries(pairs.reverse());
  return Object.fromEntries(
    known.flatMap((name) => (first[name] === undefined ? [] : [[name, first[name]]])),
  );
}
