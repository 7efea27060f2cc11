import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { deliver } from "../fault/deliver.ts";
import { corsHeaders, isPreflight, preflightResponse } from "./cors.ts";
import type { FrontHandler, FrontRequest, FrontResponse } from "./front-request.ts";
import { gzipAnswer } from "./gzip-answer.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { listen, type Address } from "./listen.ts";
import { answerMalformedHttp } from "./malformed-http.ts";
import { answerFailed } from "./messages.ts";
import { headersOf, readRequest } from "./read-request.ts";
import { send } from "./send.ts";
import { stackOf } from "./stack-of.ts";
import { withVary } from "./with-vary.ts";

/** Between two looks of Node at how long requests have taken to arrive, in milliseconds. */
const LONGEST_CHECK = 5_000;

/** What a server needs beside the address. */
export interface ServeOptions extends Address {
  /** In place of {@link defaultLimits}' own. */
  readonly limits?: Partial<Limits>;
  /** Takes a line about each error that the handler throws. */
  readonly report: (line: string) => void;
}

/** A server that listens. */
export interface Listening {
  /** Such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Ends at once, with all connections, also those that are kept alive or in use. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a handler over HTTP/1.1: reads and inflates bodies, gzips answers, leaves the body out for HEAD, holds the
 * limits, answers CORS, and survives callers that send nonsense or go away.
 *
 * @throws Error when the address cannot be had.
 */
export async function serve(handler: FrontHandler, options: ServeOptions): Promise<Listening> {
  const limits = { ...defaultLimits, ...options.limits };
  let origin = "";
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    requestTimeout: limits.requestMilliseconds,
    headersTimeout: limits.requestMilliseconds,
    connectionsCheckingInterval: Math.min(limits.requestMilliseconds, LONGEST_CHECK),
  });
  const take = (request: IncomingMessage, response: ServerResponse): void => {
    const exchange = { request, response, headers: headersOf(request) };
    serveExchange(handler, exchange, origin, limits).catch(async (error: unknown) => {
      if (request.socket.destroyed) return;
      options.report(stackOf(error));
      await respond(exchange, answerFailed(error));
    });
  };
  // A caller that does not read would keep its connection and the answer for ever. One that waits for a late answer may.
  server.setTimeout(limits.requestMilliseconds, (socket) => {
    if (socket.writableLength > 0) socket.destroy();
  });
  server.on("request", take);
  // A caller that asks before it sends a large body is answered before it sends it.
  server.on("checkContinue", (request, response) => {
    if (Number(request.headers["content-length"] ?? 0) <= limits.bodyBytes) response.writeContinue();
    take(request, response);
  });
  server.on("clientError", answerMalformedHttp);
  origin = await listen(server, options);
  return { origin, close: () => close(server) };
}

/** A request and where its answer goes. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Those of the request. */
  readonly headers: FrontRequest["headers"];
}

async function serveExchange(
  handler: FrontHandler,
  exchange: Exchange,
  origin: string,
  limits: Limits,
): Promise<void> {
  const { request, response, headers } = exchange;
  if (isPreflight(request.method ?? "", headers)) {
    send(response, preflightResponse(headers));
    return;
  }
  const read = await readRequest(request, headers, origin, limits);
  await respond(exchange, "status" in read ? read : await handler(read));
}

async function respond({ response, headers }: Exchange, answer: FrontResponse): Promise<void> {
  const ready = await gzipAnswer(headers, { ...answer, headers: headersFor(headers, answer.headers) });
  if (answer.delivery) await deliver(response, ready, answer.delivery);
  else send(response, ready);
}

/** The headers of an answer, with those that any page and any cache needs. */
function headersFor(
  asked: FrontRequest["headers"],
  answered: FrontResponse["headers"],
): FrontResponse["headers"] {
  const vary = withVary(answered["vary"], "origin", "accept-encoding");
  return { ...answered, ...corsHeaders(asked, answered), vary };
}

function close(server: Server): Promise<void> {
  return new Promise((settle) => {
    server.close(() => {
      settle();
    });
    server.closeAllConnections();
  });
}
