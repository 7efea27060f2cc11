import { gzipSync } from "node:zlib";
import type { AnswerWrongly, Scene } from "./fault-proxy.ts";

/** One thing that goes wrong between a client and its vendor. */
export interface Fault {
  /** As the table in the docs has it. */
  readonly name: string;
  /** Sends the request to where nobody answers. */
  readonly reroute?: (url: URL) => void;
  /** What the proxy does with a request that it gets. */
  readonly answer: AnswerWrongly;
}

const toNobody: AnswerWrongly = () => {
  throw new Error("A request that was sent elsewhere has come here.");
};

/** All of them. A body repeats what the request held, as the pages of broken proxies do, so that secrets would show. */
export const faults: readonly Fault[] = [
  {
    name: "connection refused",
    reroute: (url) => {
      // The port of a service that no machine runs (RFC 863); the system refuses it at once.
      url.host = "127.0.0.1:9";
    },
    answer: toNobody,
  },
  {
    name: "host not found",
    reroute: (url) => {
      // Reserved never to exist (RFC 2606).
      url.host = "vendor.invalid";
    },
    answer: toNobody,
  },
  {
    name: "connection reset before the head",
    answer: ({ incoming }) => {
      incoming.socket.resetAndDestroy();
    },
  },
  {
    name: "connection reset within the body",
    answer: ({ incoming, outgoing }) => {
      outgoing.writeHead(200, { "content-type": "application/json", "content-length": 1000 });
      outgoing.write('{"results": [', () => {
        incoming.socket.resetAndDestroy();
      });
    },
  },
  {
    name: "head that never comes",
    answer: ({ stall }) => {
      stall();
    },
  },
  {
    name: "body that never ends coming",
    answer: ({ outgoing, stall }) => {
      outgoing.writeHead(200, { "content-type": "application/json" });
      outgoing.write('{"results": [', stall);
    },
  },
  { name: "truncated JSON", answer: ok((scene) => JSON.stringify(echo(scene)).slice(0, -1)) },
  { name: "invalid JSON", answer: ok((scene) => `{'echo': ${JSON.stringify(echo(scene))}}`) },
  {
    name: "HTML in place of JSON",
    answer: ok((scene) => `<!doctype html><title>Welcome</title>${JSON.stringify(echo(scene))}`, "text/html"),
  },
  {
    name: "invalid gzip",
    answer: ({ outgoing }) => {
      outgoing.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      outgoing.end(Buffer.concat([gzipSync("{}").subarray(0, 10), Buffer.from("no deflate stream")]));
    },
  },
  { name: "429 with Retry-After in seconds", answer: refusal(429, () => ({ "retry-after": "1" })) },
  { name: "429 with Retry-After as a date", answer: refusal(429, () => ({ "retry-after": inTwoSeconds() })) },
  { name: "429 without Retry-After", answer: refusal(429) },
  { name: "500", answer: refusal(500) },
  { name: "503", answer: refusal(503) },
  {
    name: "body without end",
    answer: ({ outgoing }) => {
      outgoing.writeHead(200, { "content-type": "application/json" });
      pour(outgoing);
    },
  },
  { name: "redirect to itself", answer: refusal(307, ({ incoming }) => ({ location: incoming.url ?? "" })) },
  {
    name: "redirect to another origin",
    answer: refusal(307, ({ incoming, elsewhere }) => ({ location: `${elsewhere}${incoming.url ?? ""}` })),
  },
];

function ok(body: (scene: Scene) => string, type = "application/json"): AnswerWrongly {
  return (scene) => {
    scene.outgoing.writeHead(200, { "content-type": type });
    scene.outgoing.end(body(scene));
  };
}

function refusal(status: number, headers: (scene: Scene) => object = () => ({})): AnswerWrongly {
  return (scene) => {
    scene.outgoing.writeHead(status, { "content-type": "application/json", ...headers(scene) });
    scene.outgoing.end(JSON.stringify(echo(scene)));
  };
}

function echo({ incoming: { method, url, headers } }: Scene): object {
  return { echo: { method, url, headers } };
}

function inTwoSeconds(): string {
  return new Date(Date.now() + 2000).toUTCString();
}

function pour(outgoing: Scene["outgoing"]): void {
  const chunk = `"${"x".repeat(65_534)}",`;
  const more = (): void => {
    while (!outgoing.destroyed && outgoing.write(chunk));
  };
  outgoing.on("drain", more);
  outgoing.write("[");
  more();
}
