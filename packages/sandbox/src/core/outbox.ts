import { stackOf } from "@clade/front";
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

/** What an outbox works with. */
export interface OutboxParts {
  readonly store: Store;
  /** Milliseconds since 1970 began. */
  readonly now: () => number;
  readonly send: typeof fetch;
  /** Takes a delivered letter with its answer, to do what the vendor does with it. */
  readonly take: (letter: SentLetter) => void;
  /** Takes a line about each error inside. */
  readonly report: (line: string) => void;
}

const PATIENCE = 10_000;

/**
 * Webhooks that wait to be sent. They are written within the transaction that brings them about, so that what was undone sends
 * nothing, and leave once it has ended well.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  /** By the ids of letters; another map once the memory is another. */
  #underWay = new Map<string, Promise<void>>();

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#letters.index("state", ({ state }) => [state]);
  }

  get #letters(): Table<SentLetter> {
    return this.#parts.store.table<SentLetter>("outbox");
  }

  readonly post = (letter: Letter): void => {
    const id = String(this.#letters.size + 1);
    const state = isLocalUrl(letter.url) ? "waiting" : "kept";
    this.#letters.put(id, { ...letter, id, state, at: new Date(this.#parts.now()).toISOString() });
  };

  /** Sends what waits, without waiting for it. */
  flush(): void {
    const underWay = this.#underWay;
    for (const letter of this.#letters.by("state", "waiting")) {
      if (underWay.has(letter.id)) continue;
      const way = this.#deliver(letter, underWay).finally(() => underWay.delete(letter.id));
      underWay.set(letter.id, way);
    }
  }

  /** Lets go of what is under way: it belongs to a memory that is gone, in which its id meant another letter. */
  forget(): void {
    this.#underWay = new Map();
  }

  /** Waits until nothing is under way any more, nor what the answers brought about. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
  }

  async #deliver(letter: SentLetter, underWay: ReadonlyMap<string, unknown>): Promise<void> {
    const outcome = await this.#attempt(letter);
    if (this.#underWay !== underWay) return;
    this.#reporting(letter, () => {
      this.#parts.store.transact(() => {
        const sent = this.#letters.update(letter.id, outcome);
        if (sent.state === "delivered") this.#take(sent);
      });
      this.flush();
    });
  }

  /** Takes an answer wholly or not at all. It was delivered in either case. */
  #take(letter: SentLetter): void {
    this.#reporting(letter, () => {
      this.#parts.store.transact(() => {
        this.#parts.take(letter);
      });
    });
  }

  /** Nobody waits for what is done here, so that nobody else would hear of an error. */
  #reporting({ event, url }: Letter, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#parts.report(`The webhook ${event} to ${url}: ${stackOf(error)}`);
    }
  }

  async #attempt({ url, body }: SentLetter): Promise<Partial<SentLetter>> {
    // A browser's own fetch refuses to be called as a method.
    const { send } = this.#parts;
    try {
      const response = await send(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
        // What listens here may point elsewhere.
        redirect: "manual",
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
