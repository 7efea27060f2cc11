import { UsageError } from "@clade/runtime";
import type { Part } from "./part.ts";
import { placeBehind } from "./place-behind.ts";

const LAST = /[\p{L}\p{N}_]+$|['":@.]$/u;
const FIRST = /^[\p{L}\p{N}_]+|^['":@.]/u;

/** What a bind name would run into, if its neighbour starts or ends with such a thing. */
function touching(neighbour: Part | undefined, edge: RegExp): string | undefined {
  if (neighbour === undefined) return undefined;
  if (!("text" in neighbour)) return "another value";
  const [found] = edge.exec(neighbour.text) ?? [];
  return found === undefined ? undefined : JSON.stringify(found);
}

function cureFor(touched: string): string {
  if (touched === '":"') return "Leave the colon out, since one is put in.";
  return "Put a blank between; a name is put in whole, by identifier().";
}

/**
 * Sees to it that every bind name ends where it should: `Work > ${hours}h` would ask for a value named `p1h`.
 * @param parts those of a whole query, no empty text among them
 * @throws UsageError for a value that touches a word, a quote, a dot, a colon, an @ or another value
 */
export function checkJoints(parts: readonly Part[]): void {
  for (const [index, part] of parts.entries()) {
    if ("text" in part) continue;
    const touched = touching(parts[index - 1], LAST) ?? touching(parts[index + 1], FIRST);
    if (touched === undefined) continue;
    const place = placeBehind(parts.slice(0, index));
    throw new UsageError(
      `The value ${place} touches ${touched}: they would be read as one. ${cureFor(touched)}`,
    );
  }
}
