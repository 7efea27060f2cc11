import type { VendorBehaviour } from "../behaviour.ts";
import type { UntypedInit } from "../request/check-init.ts";

function pairsOf(holder: object): [string, unknown][] {
  if (ArrayBuffer.isView(holder) || holder instanceof ArrayBuffer || holder instanceof Blob) return [];
  const hasPairs =
    holder instanceof Headers || holder instanceof FormData || holder instanceof URLSearchParams;
  return hasPairs ? [...holder] : Object.entries(holder);
}

function named(holder: object | undefined, names: readonly string[] = []): string[] {
  const wanted = names.map((name) => name.toLowerCase());
  return pairsOf(holder ?? {}).flatMap(([name, value]) =>
    typeof value === "string" && wanted.includes(name.toLowerCase()) ? [value] : [],
  );
}

/** Searches a body at any depth. It has not been checked yet, and may be a cycle. */
function namedDeep(body: unknown, names: readonly string[]): string[] {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const pending = [body];
  for (const value of pending) {
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    found.push(...named(value, names));
    for (const [, item] of pairsOf(value)) pending.push(item);
  }
  return found;
}

/** The secrets that a caller gives in the call itself, such as a password in the body of a login. */
export function callSecrets(names: VendorBehaviour["secrets"], init: UntypedInit): string[] {
  const { params, headers, body } = init;
  return [
    ...named(params?.query, names.query),
    ...named(params?.header, names.headers),
    ...named(headers, names.headers),
    ...(names.properties?.length ? namedDeep(body, names.properties) : []),
  ];
}
