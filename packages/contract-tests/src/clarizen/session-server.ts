import type { IncomingMessage } from "node:http";
import { gunzipSync } from "node:zlib";
import { startServer, type TestServer } from "../harness/start-server.ts";

/** A request that came, with its body read. */
export interface SeenRequest {
  readonly method: string;
  /** Below the services' base, such as `/data/query`. */
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Readonly<Record<string, unknown>>;
  /** How many bytes came. */
  readonly length: number;
}

/** What a call in a session is answered. */
export type Answer = (request: SeenRequest) => object;

/** A server that keeps sessions as the vendor's document says. */
export interface SessionServer extends Pick<TestServer, "close"> {
  /** The login server; the data centre it names is the same server at another address. */
  readonly baseUrl: string;
  readonly requests: readonly SeenRequest[];
  /** How many sessions were open at a time, at most. */
  readonly mostSessions: number;
  /** Ends all sessions, as ten minutes without a call do. */
  endSessions(): void;
}

async function read(request: IncomingMessage): Promise<{ text: string; length: number }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const isZipped = request.headers["content-encoding"] === "gzip";
  return { text: (isZipped ? gunzipSync(bytes) : bytes).toString(), length: bytes.length };
}

/** The sessions of one server. */
class Sessions {
  readonly #open = new Set<string>();
  #count = 0;
  most = 0;

  /** Opens a session, or refuses to. */
  open(password: unknown): object {
    if (password !== "s3cret") return failure("LoginFailure", "Login failed");
    const sessionId = `session-${String(++this.#count)}`;
    this.#open.add(sessionId);
    this.most = Math.max(this.most, this.#open.size);
    return { sessionId, userId: "u", organizationId: "o", licenseType: "Full" };
  }

  knows({ authorization = "" }: IncomingMessage["headers"]): boolean {
    return this.#open.has(authorization.replace(/^Session /, ""));
  }

  close({ authorization = "" }: IncomingMessage["headers"]): object {
    this.#open.delete(authorization.replace(/^Session /, ""));
    return {};
  }

  clear(): void {
    this.#open.clear();
  }
}

function failure(errorCode: string, message: string): object {
  return { errorCode, message, referenceId: "VuRekGz2wEWuyb6lk6XTrA" };
}

function bodyFor(sessions: Sessions, request: SeenRequest, origin: string, answer: Answer): object {
  const { path, headers, body } = request;
  if (path === "/authentication/getServerDefinition") {
    return { serverLocation: `${origin}/centre/v2.0/services` };
  }
  if (path === "/authentication/login") return sessions.open(body["password"]);
  if (!sessions.knows(headers)) return failure("SessionTimeout", "Your session has expired");
  return path === "/authentication/logout" ? sessions.close(headers) : answer(request);
}

async function seen(incoming: IncomingMessage, origin: string): Promise<SeenRequest> {
  const { text, length } = await read(incoming);
  const { pathname } = new URL(incoming.url ?? "", origin);
  return {
    method: incoming.method ?? "",
    path: pathname.replace(/^.*\/services/i, ""),
    headers: incoming.headers,
    body: (text === "" ? {} : JSON.parse(text)) as Record<string, unknown>,
    length,
  };
}

/** Starts such a server. @param answer what it says to a call in a session */
export async function startSessionServer(answer: Answer = () => ({})): Promise<SessionServer> {
  const requests: SeenRequest[] = [];
  const sessions = new Sessions();
  const { origin, close } = await startServer((incoming, response) => {
    void seen(incoming, origin).then((request) => {
      requests.push(request);
      const body = bodyFor(sessions, request, origin, answer);
      const status = "errorCode" in body ? 500 : 200;
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  });
  return {
    baseUrl: `${origin}/V2.0/services`,
    requests,
    get mostSessions() {
      return sessions.most;
    },
    endSessions: () => {
      sessions.clear();
    },
    close,
  };
}
