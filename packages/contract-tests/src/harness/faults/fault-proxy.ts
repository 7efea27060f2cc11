import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What is at hand to answer a request wrongly. */
export interface Scene {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** The address of another server. */
  readonly elsewhere: string;
  /** Tells the test that nothing more will come. */
  readonly stall: () => void;
}

export type AnswerWrongly = (scene: Scene) => void;

/** What is to go wrong, with which requests and how often. */
export interface Plan {
  readonly isMeant: (method: string, url: string) => boolean;
  readonly answer: AnswerWrongly;
  readonly times: number;
}

/** A real server before a vendor's sandbox, which lets through what it does not answer wrongly. */
export interface FaultProxy {
  readonly origin: string;
  /** From here on it goes by the plan, and counts anew. */
  readonly arm: (plan: Plan) => void;
  /** The requests that the plan is about, those let through among them. */
  readonly seen: () => number;
  readonly close: () => Promise<void>;
}

const nothing: Plan = { isMeant: () => false, answer: () => undefined, times: 0 };

/**
 * Starts a proxy on a free port.
 * @param pass answers what is let through
 * @param stalled called when an answer has stopped for good
 */
export async function startFaultProxy(
  pass: (request: Request) => Promise<Response>,
  elsewhere: string,
  stalled: () => void,
): Promise<FaultProxy> {
  let plan = nothing;
  let seen = 0;
  const server = createServer((incoming, outgoing) => {
    const { method = "", url = "", headers } = incoming;
    const address = `http://${headers.host ?? ""}${url}`;
    const isMeant = plan.isMeant(method, address);
    if (isMeant) seen += 1;
    if (isMeant && seen <= plan.times) plan.answer({ incoming, outgoing, elsewhere, stall: stalled });
    else void letThrough(incoming, outgoing, address, pass);
  });
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    arm: (next) => {
      plan = next;
      seen = 0;
    },
    seen: () => seen,
    close: () =>
      new Promise((settle) => {
        server.close(() => {
          settle();
        });
        server.closeAllConnections();
      }),
  };
}

async function letThrough(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  address: string,
  pass: (request: Request) => Promise<Response>,
): Promise<void> {
  const { method = "", rawHeaders } = incoming;
  const headers = new Headers(pairs(rawHeaders));
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
  const response = await pass(new Request(address, { method, headers, body }));
  outgoing.writeHead(response.status, [...response.headers].flat());
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** Node gives names and values in turn. */
function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as [string, string]] : [],
  );
}
