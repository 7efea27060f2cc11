import { createKlipfolioClient, type KlipfolioClient } from "@clade/klipfolio";
import { judgedSandbox, type JudgedSandbox } from "../../../testing/judged-sandbox.ts";
import { noteMarkedAnswers } from "../../../testing/note-marked-answers.ts";
import { keys } from "../seed/ids.ts";

/** When the tests begin. */
export const start = Date.parse("2026-07-01T12:00:00.250Z");

const base = "https://app.klipfolio.com/api/1.0";

/** What the API answers, whatever it is. */
export interface Reply {
  readonly status: number;
  readonly body: {
    readonly meta: Readonly<Record<string, unknown>>;
    readonly data?: Readonly<Record<string, unknown>>;
  };
}

/** What a request has that is not usual. */
export interface Unusual {
  /** The API key; by default that of Ada, who may do everything. */
  readonly key?: string;
  readonly body?: object | string;
}

/** The company of a sandbox, as its users reach it. */
export interface Agency {
  readonly sandbox: JudgedSandbox;
  /** What is wrong with the answers so far: faults by the spec, and answers without behaviour behind them. */
  readonly faults: readonly string[];
  /** A client of a user, by his API key; by default of Ada. It does not wait between requests. */
  readonly client: (key?: string) => KlipfolioClient;
  /** Sends what a client would not. */
  readonly send: (method: string, path: string, unusual?: Unusual) => Promise<Reply>;
  /** The status alone of what `send` is answered. */
  readonly statusOf: (method: string, path: string, unusual?: Unusual) => Promise<number>;
  /** The `data` at a path. */
  readonly read: (path: string, key?: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly door: (method: string, path: string, body?: object) => Promise<{ status: number; body: unknown }>;
  /** Goes back to the start, in memory and in time, which is much quicker than opening another. */
  readonly restart: () => void;
}

/** @param quotas whether requests beyond the vendor's quotas are refused; most tests stand still in time, so by default not */
export async function openAgency({ quotas = false } = {}): Promise<Agency> {
  let passed = 0;
  let forgotten = 0;
  const judged = await judgedSandbox("klipfolio", { clock: () => start - forgotten, quotas });
  const advance = (milliseconds: number): void => {
    passed += milliseconds;
    judged.advance(milliseconds);
  };
  const sandbox = { ...judged, advance };
  const unhandled: string[] = [];
  const watchedFetch = noteMarkedAnswers(sandbox.fetch, unhandled);

  const send: Agency["send"] = async (method, path, { key = keys.ada, body } = {}) => {
    const response = await watchedFetch(`${base}${path}`, {
      method,
      headers: { "kf-api-key": key, "content-type": "application/json" },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Reply["body"] };
  };

  return {
    sandbox,
    get faults() {
      return [...sandbox.faults, ...unhandled];
    },
    restart: () => {
      forgotten = passed;
      sandbox.faults.length = 0;
      unhandled.length = 0;
      sandbox.reset();
    },
    client: (apiKey: string = keys.ada) =>
      createKlipfolioClient({ apiKey, fetch: watchedFetch, requestsPerSecond: Infinity, retryDelay: 0 }),
    send,
    statusOf: async (...call) => (await send(...call)).status,
    read: async (path, key: string = keys.ada) => {
      const { status, body } = await send("GET", path, { key });
      if (!body.data) throw new Error(`GET ${path} answers ${status}: ${JSON.stringify(body)}`);
      return body.data;
    },
    door: async (method, path, body) => {
      const init = body ? { method, body: JSON.stringify(body) } : { method };
      const response = await sandbox.fetch(`https://app.klipfolio.com/-/klipfolio${path}`, init);
      const text = await response.text();
      return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
    },
  };
}
