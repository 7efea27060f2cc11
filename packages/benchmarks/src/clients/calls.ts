import type { Benchmark } from "../harness/benchmark.ts";
import { inTurn, type Measure } from "../harness/in-turn.ts";
import { latencyOf } from "../harness/latency-of.ts";
import { rowOf, type Bound, type Row } from "../harness/row.ts";
import { firstAnswer } from "../servers/first-answer.ts";
import { program } from "../servers/program.ts";
import { serveOnOnePort } from "../servers/serve-clade.ts";
import { withServed } from "../servers/served.ts";
import { rightRequest, type SpecRequest } from "../servers/spec-request.ts";
import { besidePeers } from "./beside-peers.ts";
import { callSites, type CallSite } from "./call-site.ts";
import { clientVendors } from "./client-vendor.ts";
import { connectAll, type Send } from "./connect-all.ts";
import { limitedSend } from "./limited-send.ts";
import { withClients } from "./with-clients.ts";

/** Where requests go, and by what. */
interface Transport {
  readonly urlOf: (request: SpecRequest) => string;
  readonly fetch: typeof fetch;
}

/** What is called over a transport. */
interface Case {
  readonly what: string;
  readonly operationId: string;
  readonly bound?: Bound;
}

const VENDOR = clientVendors.klipfolio;
const MEDIA_TYPE = "application/json";
const ANSWER = JSON.stringify({
  meta: { success: true, status: 200 },
  data: { id: "f3a19c7d", name: "Sales" },
});

export const clientsCalls: Benchmark = {
  name: "clients-calls",
  aim:
    "How long a call takes, one after the other, each answered by the same few bytes: over a function that makes an answer at once, " +
    "three tenths longer than with plain openapi-fetch at most; and over a server on this machine. Ours limits the time of every call; " +
    "beside it stands openapi-fetch told to do the same.",
  run: ({ rounds }) =>
    withClients([VENDOR], async (folderOf) => {
      const folder = folderOf(VENDOR);
      return [...(await overStub(folder, rounds)), ...(await overLoopback(folder, rounds))];
    }),
};

async function overStub(folder: string, rounds: number): Promise<Row[]> {
  const answer = (): Promise<Response> =>
    Promise.resolve(new Response(ANSWER, { headers: { "content-type": MEDIA_TYPE } }));
  const transport = { urlOf: ({ url }: SpecRequest) => url, fetch: answer };
  const bound = { atMost: 1.3 };
  const get = { what: "a GET, made up", operationId: "getKlip", bound };
  const put = { what: "a PUT, made up", operationId: "updateKlip", bound };
  return [
    ...(await measure(folder, transport, get, rounds)),
    ...(await measure(folder, transport, put, rounds)),
  ];
}

async function overLoopback(folder: string, rounds: number): Promise<Row[]> {
  const item = { what: "a GET, over loopback", operationId: "getKlip" };
  const request = rightRequest(VENDOR.name, item.operationId);
  const path = `/${VENDOR.name}${request.basePath}${request.target}`;
  const answers = JSON.stringify([{ path, mediaType: MEDIA_TYPE, body: ANSWER }]);
  const server = serveOnOnePort([program("sandbox/programs/serve-hono"), answers]);
  return withServed(server, async (served) => {
    await firstAnswer(served, request);
    return measure(folder, { urlOf: served.urlOf, fetch }, item, rounds);
  });
}

async function measure(
  folder: string,
  { urlOf, fetch }: Transport,
  { what, operationId, bound }: Case,
  rounds: number,
): Promise<Row[]> {
  const request = rightRequest(VENDOR.name, operationId);
  const url = urlOf(request);
  const connection = { baseUrl: url.slice(0, -request.target.length), fetch };
  const site = siteOf(operationId);
  const clients = await connectAll(VENDOR, folder, site, connection);
  const limited = limitedSend(VENDOR, site, connection);
  const bare = bareSend(url, request, fetch);
  const measured = await inTurn(rounds, latenciesOf({ ...clients, limited, bare }));
  const beside = (peer: "limited" | "bare") =>
    measured.map((round) => ({ ours: round.ours, theirs: round[peer] }));
  return [
    ...besidePeers(
      { what, unit: "µs" },
      measured,
      (latency) => latency,
      bound ? { "openapi-fetch": bound } : {},
    ),
    rowOf({ what, peer: "openapi-fetch with a time limit", unit: "µs" }, beside("limited")),
    rowOf({ what, peer: "bare fetch", unit: "µs" }, beside("bare")),
  ];
}

function siteOf(operationId: string): CallSite {
  const site = callSites(VENDOR).find((each) => each.operationId === operationId);
  if (!site) throw new Error(`The clients do not all take ${operationId} in the same form.`);
  return site;
}

function bareSend(url: string, { method, headers, body }: SpecRequest, send: typeof fetch): Send {
  const init = { method, headers, ...(body !== undefined && { body }) };
  return async () => {
    const response = await send(url, init);
    if (!response.ok) throw new Error(`${method} ${url} got ${String(response.status)}.`);
    return response.json();
  };
}

function latenciesOf<Name extends string>(
  sends: Readonly<Record<Name, Send>>,
): Readonly<Record<Name, Measure<number>>> {
  const entries = Object.entries(sends) as [Name, Send][];
  const measures = entries.map(([name, send]) => [name, async () => 1000 * (await latencyOf(send))] as const);
  return Object.fromEntries(measures) as Record<Name, Measure<number>>;
}
