import type { ServerResponse } from "node:http";
import type { FrontResponse } from "../http/front-request.ts";
import { begin, bodyOf } from "../http/send.ts";
import type { Delivery } from "./fault.ts";
import { pause } from "./pause.ts";
import { piecesOf } from "./pieces-of.ts";

/** Sends an answer late, slowly, in part or not at all. A caller that goes away ends it. */
export async function deliver(
  response: ServerResponse,
  answer: FrontResponse,
  delivery: Delivery,
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => {
    gone.abort();
  });
  try {
    await deliverUntil(gone.signal, response, answer, delivery);
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  }
}

async function deliverUntil(
  gone: AbortSignal,
  response: ServerResponse,
  answer: FrontResponse,
  delivery: Delivery,
): Promise<void> {
  const { latency = 0, drop, slow = 0 } = delivery;
  await pause(latency, gone);
  const pieces = piecesOf(Buffer.from(bodyOf(response, answer)), delivery);
  if (!pieces) {
    response.req.socket.resetAndDestroy();
    return;
  }
  begin(response, answer);
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) await pause(slow, gone);
    await write(response, piece);
  }
  // A plain end, since a reset might overtake what was sent before it.
  if (drop === undefined) response.end();
  else response.req.socket.destroy();
}

/** Waits until it has left this process, since what has not would go with the connection. */
function write(response: ServerResponse, piece: Uint8Array): Promise<void> {
  return new Promise((settle, fail) => {
    response.write(piece, (error) => {
      if (error) fail(error);
      else settle();
    });
  });
}
