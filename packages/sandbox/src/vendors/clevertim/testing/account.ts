import { createClevertimClient, type ClevertimClient } from "@clade/clevertim";
import { afterEach, beforeEach, expect } from "vitest";
import { judgedSandbox, type JudgedSandbox } from "../../../testing/judged-sandbox.ts";
import { noteMarkedAnswers } from "../../../testing/note-marked-answers.ts";

/** Users who are not the owner, by what they may not do. */
export const readOnlyToken = "MAYONLYREADZ11754";
export const noDeleteToken = "MAYNOTDELETEZ11755";

/** When the tests begin. */
export const start = Date.parse("2026-03-05T09:00:00.250Z");

/** What the API answers, whatever it is. */
export interface Reply {
  readonly status: number;
  readonly body: {
    readonly status?: string;
    readonly error?: string;
    readonly content?: readonly Readonly<Record<string, unknown>>[];
  };
}

/** The account of a sandbox, as its users reach it. */
export interface Account {
  readonly sandbox: JudgedSandbox;
  /** What is wrong with the answers so far: faults by the spec, and answers without behaviour behind them. */
  readonly faults: readonly string[];
  /** A client of a user; by default of the owner. */
  readonly client: (token?: string) => ClevertimClient;
  /** Sends what a client would not. */
  readonly send: (method: string, path: string, body?: string, basic?: string) => Promise<Reply>;
  /** What is read at a path: one object, alone. */
  readonly read: (path: string, token?: string) => Promise<Readonly<Record<string, unknown>>>;
  /** Begins anew, but for the time. */
  readonly reset: () => void;
  readonly door: (method: string, path: string, body?: object) => Promise<{ status: number; body: unknown }>;
}

/** One account for all tests of a file, which begins anew with each of them. Every answer to them must be right. */
export async function accountForTests(): Promise<Account> {
  const account = await openAccount();
  beforeEach(() => {
    account.reset();
  });
  afterEach(() => {
    expect(account.faults).toEqual([]);
  });
  return account;
}

export async function openAccount(): Promise<Account> {
  const sandbox = await judgedSandbox("clevertim", { clock: () => start });
  const watchedFetch = noteMarkedAnswers(sandbox.fetch, sandbox.faults);
  const { token: ownToken = "" } = sandbox.credentials["clevertim"] ?? {};

  const send: Account["send"] = async (method, path, body, basic = `${ownToken}:X`) => {
    const response = await watchedFetch(`https://www.clevertim.com/api${path}`, {
      method,
      headers: { authorization: `Basic ${btoa(basic)}`, "content-type": "application/json" },
      ...(body !== undefined && { body }),
    });
    return { status: response.status, body: (await response.json()) as Reply["body"] };
  };

  return {
    sandbox,
    faults: sandbox.faults,
    client: (token = ownToken) => createClevertimClient({ token, fetch: watchedFetch }),
    send,
    reset: () => {
      sandbox.reset();
      sandbox.faults.length = 0;
    },
    read: async (path, token = ownToken) => {
      const { status, body } = await send("GET", path, undefined, `${token}:X`);
      const [object] = body.content ?? [];
      if (!object) throw new Error(`GET ${path} answers ${status}: ${body.error ?? "nothing"}`);
      return object;
    },
    door: async (method, path, body) => {
      const init = body ? { method, body: JSON.stringify(body) } : { method };
      const response = await sandbox.fetch(`https://www.clevertim.com/-/clevertim${path}`, init);
      const text = await response.text();
      const isJson = response.headers.get("content-type")?.startsWith("application/json");
      return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text };
    },
  };
}
