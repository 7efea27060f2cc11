import type { FrontResponse } from "../http/front-request.ts";
import type { Delivery } from "./fault.ts";
import { pause } from "./pause.ts";
import { piecesOf } from "./pieces-of.ts";

/**
 * Gives an answer as `fetch` gives one that comes late, slowly, in part or not at all.
 *
 * @param body Nothing where an answer of its status, or to its method, has none.
 * @throws TypeError where the connection would have been lost before the head
 */
export async function deliverInProcess(
  { status, headers }: FrontResponse,
  body: Uint8Array | undefined,
  delivery: Delivery,
  signal: AbortSignal,
): Promise<Response> {
  await pause(delivery.latency ?? 0, signal);
  const pieces = piecesOf(body ?? new Uint8Array(), delivery);
  if (!pieces) throw connectionLost("fetch failed");
  return new Response(body && streamOf(pieces, delivery, signal), { status, headers });
}

function streamOf(
  pieces: readonly Uint8Array[],
  { drop, slow = 0 }: Delivery,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  let index = 0;
  return new ReadableStream({
    pull: async (controller) => {
      const piece = pieces[index];
      if (piece) {
        if (index > 0) await pause(slow, signal);
        index += 1;
        controller.enqueue(piece);
      } else if (drop === undefined) controller.close();
      else controller.error(connectionLost("terminated"));
    },
  });
}

/** As Node's own `fetch` says it. */
function connectionLost(message: string): TypeError {
  return new TypeError(message, { cause: new Error("The fault that was asked for drops the connection.") });
}
