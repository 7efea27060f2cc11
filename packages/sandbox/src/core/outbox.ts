import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";
import { isLocalUrl } from "./is-local-url.ts";

/** A webhook to send. */
export interface Letter {
  /** The name that the spec gives the webhook. */
  readonly event: string;
  readonly url: string;
  /** JSON. */
  readonly body: unknown;
  /** What the vendor wants to know again when the answer comes; JSON. */
  readonly about?: unknown;
}

/** A webhook as the store remembers it. */
export interface SentLetter extends Letter {
  readonly id: string;
  readonly at: string;
  /** `kept`: its address is not on this machine, where alone the sandbox sends anything. */
  readonly state: "waiting" | "delivered" | "failed" | "kept";
  readonly status?: number;
  /** The parsed JSON of the answer, as far as it is some. */
  readonly answer?: unknown;
  /** Why it failed. */
  readonly problem?: string;
}

/** Takes a delivered letter with its answer, to do what the vendor does with it. */
export type TakeAnswer = (letter: SentLetter) => void;

const PATIENCE = 10_000;

/**
 * Webhooks that wait to be sent. They are written within the transaction that brings them about, so that what was undone sends
 * nothing, and leave once it has ended well.
 */
export class Outbox {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #send: typeof fetch;
  readonly #take: TakeAnswer;
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(store: Store, now: () => number, send: typeof fetch, take: TakeAnswer) {
    this.#store = store;
    this.#now = now;
    this.#send = send;
    this.#take = take;
    this.#letters.index("state", ({ state }) => [state]);
  }

  get #letters(): Table<SentLetter> {
    return this.#store.table<SentLetter>("outbox");
  }

  readonly post = (letter: Letter): void => {
    const id = String(this.#letters.size + 1);
    const state = isLocalUrl(letter.url) ? "waiting" : "kept";
    this.#letters.put(id, { ...letter, id, state, at: new Date(this.#now()).toISOString() });
  };

  /** Sends what waits, without waiting for it. */
  flush(): void {
    for (const letter of this.#letters.by("state", "waiting")) {
      if (this.#underWay.has(letter.id)) continue;
      const way = this.#deliver(letter).finally(() => this.#underWay.delete(letter.id));
      this.#underWay.set(letter.id, way);
    }
  }

  /** Waits until nothing is under way any more, nor what the answers brought about. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
  }

  async #deliver(letter: SentLetter): Promise<void> {
    const outcome = await this.#attempt(letter);
    this.#store.transact(() => {
      if (!this.#letters.has(letter.id)) return;
      const sent = this.#letters.update(letter.id, outcome);
      if (sent.state === "delivered") this.#take(sent);
    });
    this.flush();
  }

  async #attempt({ url, body }: SentLetter): Promise<Partial<SentLetter>> {
    try {
      const response = await this.#send(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE),
      });
      const answer = parsed(await response.text());
      return { state: "delivered", status: response.status, ...(answer !== undefined && { answer }) };
    } catch (error) {
      return { state: "failed", problem: error instanceof Error ? error.message : String(error) };
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
