import type { Delivery } from "./fault.ts";

/** A slow body comes in so many pieces, if it has so many bytes. */
const most = 4;

/**
 * The pieces in which a body is sent, none of them empty: all of it, or its first half where the rest is dropped.
 *
 * @returns nothing where no byte of an answer is sent, its head included: one whose body has no half is dropped as a whole
 */
export function piecesOf(body: Uint8Array, { drop, slow }: Delivery): Uint8Array[] | undefined {
  const length = drop === "body" ? Math.floor(body.length / 2) : body.length;
  if (drop === "head" || (drop === "body" && length === 0)) return undefined;
  const count = slow === undefined ? 1 : most;
  const bounds = Array.from({ length: count + 1 }, (_, index) => Math.floor((length * index) / count));
  return bounds
    .slice(1)
    .map((end, index) => body.subarray(bounds[index], end))
    .filter((piece) => piece.length > 0);
}
