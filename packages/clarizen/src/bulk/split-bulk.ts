import { UsageError } from "@clade/runtime";
import type { BulkCall, BulkRequest } from "../types.ts";

/** The most calls that the vendor takes in one. */
const MOST_CALLS = 100;

/** The longest body that it takes: 25 MB. It does not say which; of the decimal and the binary ones, these are the fewer bytes. */
export const MOST_BYTES = 25_000_000;

/** A call of a bulk, and what it is called in a message. */
export interface NamedCall {
  readonly key: string;
  readonly call: BulkCall;
}

/** A run of calls that go together. */
interface Part {
  readonly calls: BulkCall[];
  bytes: number;
}

const encoder = new TextEncoder();

/** As the body is sent: in JSON and UTF-8. */
const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

function tooLong({ key }: NamedCall, index: number, bytes: number): UsageError {
  return new UsageError(
    `Call ${index + 1} of the bulk ("${key}") is too long: alone in a bulk it has ${bytes} bytes, ` +
      `and the vendor takes ${MOST_BYTES}.`,
  );
}

function refuseSeveral(parts: number, calls: number): void {
  throw new UsageError(
    `A transaction cannot be split, and these ${calls} calls take ${parts} bulk calls: the vendor takes ` +
      `${MOST_CALLS} calls and 25 MB in one. Make it smaller, or leave "transactional" out.`,
  );
}

/**
 * Splits calls, in their order, into the bodies of as few bulk calls as the vendor's limits allow.
 * @throws UsageError for a call that is too long by itself, and for a transaction that takes more than one
 */
export function splitBulk(calls: readonly NamedCall[], transactional: boolean | undefined): BulkRequest[] {
  const settings = transactional === undefined ? {} : { transactional };
  const frame = bytesOf({ requests: [], ...settings });
  const parts: Part[] = [];
  for (const [index, named] of calls.entries()) {
    const bytes = bytesOf(named.call);
    if (frame + bytes > MOST_BYTES) throw tooLong(named, index, frame + bytes);
    const last = parts.at(-1);
    // One more for the comma.
    if (last && last.calls.length < MOST_CALLS && last.bytes + bytes + 1 <= MOST_BYTES) {
      last.calls.push(named.call);
      last.bytes += bytes + 1;
    } else parts.push({ calls: [named.call], bytes: frame + bytes });
  }
  if (transactional && parts.length > 1) refuseSeveral(parts.length, calls.length);
  return parts.map((part) => ({ requests: part.calls, ...settings }));
}
