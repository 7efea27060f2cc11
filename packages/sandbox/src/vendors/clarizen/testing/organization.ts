import { createClarizenClient, type ClarizenClient } from "@clade/clarizen";
import { afterEach, beforeAll, beforeEach, expect } from "vitest";
import { judgedSandbox, type JudgedSandbox } from "../../../testing/judged-sandbox.ts";

const HOST = "https://api.clarizen.com";

/** Sam's session, which is open from the start. */
export const SESSION = "Session 1234567-0106-42c8-9b85-cfb76971c0ff";
export const API_KEY = "ApiKey eyJhbGciOiJIUzI1NiJ9.e30.sample";

/** When a sandbox starts: on a Monday. Time stands still then. */
export const NOW = Date.parse("2020-03-02T10:30:00Z");

/** What came back, with its JSON read. */
export interface Said {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** How a request differs from one that Sam's session sends with JSON. */
export interface Sending {
  /** An empty text for none. */
  readonly authorization?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The organization of a file of tests. It is as at the start before each of them, and each answer is judged by the spec. */
export class Organization {
  #sandbox: JudgedSandbox | undefined;

  constructor({ quotas = false } = {}) {
    beforeAll(async () => {
      this.#sandbox = await judgedSandbox("clarizen", { clock: () => NOW, quotas });
    });
    beforeEach(() => {
      this.sandbox.reset();
    });
    afterEach(() => {
      expect(this.sandbox.faults).toEqual([]);
    });
  }

  get sandbox(): JudgedSandbox {
    if (!this.#sandbox) throw new Error("There is an organization within tests only.");
    return this.#sandbox;
  }

  /** Sends a request in Sam's session, or in the name of somebody else. A body that is a text goes as it is. */
  async send(method: string, path: string, body?: unknown, sending: Sending = {}): Promise<Said> {
    const { authorization = SESSION, headers } = sending;
    const response = await this.sandbox.fetch(`${HOST}/V2.0/services${path}`, {
      method,
      headers: {
        ...(authorization !== "" && { authorization }),
        "content-type": "application/json",
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    return read(response);
  }

  async get(id: string, fields = ""): Promise<Said> {
    return this.send("GET", `/data/objects${id}?fields=${fields}`);
  }

  /** What an entity has in some fields. */
  async fields(id: string, fields: string): Promise<Said["body"]> {
    return (await this.get(id, fields)).body;
  }

  async post(id: string, body: unknown): Promise<Said> {
    return this.send("POST", `/data/objects${id}`, body);
  }

  async put(type: string, body: unknown): Promise<Said> {
    return this.send("PUT", `/data/objects/${type}`, body);
  }

  /** Creates an entity, and gives its id. */
  async create(type: string, body: object): Promise<string> {
    const answer = await this.put(type, body);
    expect(answer.status).toBe(200);
    return String(answer.body["id"]);
  }

  async remove(id: string): Promise<Said> {
    return this.send("DELETE", `/data/objects${id}`);
  }

  /** The values of a field in what a query finds. */
  async query(q: string, field = "Name"): Promise<unknown[]> {
    const { body } = await this.send("POST", "/data/query", { q });
    return (body["entities"] as Record<string, unknown>[]).map((entity) => entity[field]);
  }

  /** Logs a user in, and gives what `authorization` is to be. */
  async signIn(name: string): Promise<string> {
    const password = name === "sam" ? "s3cret" : `${name}-fake-1`;
    const user = { userName: `${name}@acme.example`, password };
    const { body } = await this.send("POST", "/authentication/login", user, { authorization: "" });
    return `Session ${String(body["sessionId"])}`;
  }

  client(): ClarizenClient {
    return createClarizenClient({ ...this.sandbox.options, requestsPerSecond: Infinity });
  }

  /** Opens one of the sandbox's own doors. */
  async door(method: string, path: string, body?: unknown): Promise<Said> {
    const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
    return read(await this.sandbox.fetch(`${HOST}/-/clarizen${path}`, init));
  }
}

/** A failure with one of the vendor's codes. */
export function failed(errorCode: string): object {
  return { status: 500, body: { errorCode } };
}

async function read(response: Response): Promise<Said> {
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json") ?? false;
  return { status: response.status, body: (isJson ? JSON.parse(text) : { text }) as Said["body"] };
}
