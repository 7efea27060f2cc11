import { extname } from "node:path";
import type { Bundle } from "@clade/bundle";
import type { PrismVendor } from "../../prism/prism-vendor.ts";
import { GivenUpError } from "./given-up-error.ts";
import { Lane, type WaitingTask } from "./lane.ts";
import { sendParts, type PrismCall, type TaskNews } from "./prism-task.ts";

/** Prism in a thread of its own. */
export interface PrismThread extends PrismVendor {
  /** Loads Prism, where that is not done yet. */
  readonly ready: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** How long Prism may take. */
export interface Patience {
  /** Milliseconds until it is loaded. */
  readonly loading: number;
  /** Milliseconds over one task after which nothing else waits for it: what does gets a thread of its own. */
  readonly others: number;
  /** Milliseconds after which it is given up. */
  readonly itself: number;
}

const prismProgram = new URL(`./run-prism${extname(import.meta.url)}`, import.meta.url);

/**
 * Lets Prism read a document in another thread. It comes to no end with some, or takes minutes, and nothing but the end of the
 * thread stops it then. Whatever becomes of the thread, who waits for it gets an answer or an error.
 *
 * @param program What the thread runs.
 */
export function startPrismThread(bundle: Bundle, patience: Patience, program = prismProgram): PrismThread {
  const lanes = new Lanes(bundle, patience, program);
  const run = <Method extends PrismCall["method"]>(subject: string, call: PrismCall & { method: Method }) =>
    lanes.run(subject, call) as ReturnType<PrismVendor[Method]>;
  return {
    diagnose: (parts) => run(parts.operation.id, { method: "diagnose", parts: sendParts(parts) }),
    answer: (parts, choice) => run(parts.operation.id, { method: "answer", parts: sendParts(parts), choice }),
    answerWith: (response, choice) => run(response, { method: "answerWith", response, choice }),
    ready: () => lanes.ready(),
    close: () => lanes.close(),
  };
}

/** The threads for one document: one for nearly all, and one for each task that keeps the others waiting. */
class Lanes {
  readonly #bundle: Bundle;
  readonly #patience: Patience;
  readonly #program: URL;
  readonly #lanes = new Set<Lane>();
  readonly #timers = new Map<Lane, ReturnType<typeof setTimeout>>();
  /** The one that takes new tasks. */
  #main: Lane | undefined;
  /** Why operations are not asked for any more. */
  readonly #givenUp = new Map<string, GivenUpError>();
  /** What Prism has done once: if a later task of that kind takes it too long, it is the fault of the request. */
  readonly #proven = new Set<string>();
  #count = 0;
  /** Set when there are to be no lanes any more. */
  #closed: Error | undefined;

  constructor(bundle: Bundle, patience: Patience, program: URL) {
    this.#bundle = bundle;
    this.#patience = patience;
    this.#program = program;
  }

  async ready(): Promise<void> {
    await this.#started().ready;
  }

  async close(): Promise<void> {
    const error = new Error("The mock is closed.");
    this.#closed = error;
    await Promise.all([...this.#lanes].map((lane) => this.#end(lane, error)));
  }

  run(subject: string, call: PrismCall): Promise<unknown> {
    return new Promise((settle, fail) => {
      this.#place({ id: (this.#count += 1), subject, call, settle, fail });
    });
  }

  /** A task about what a lane is stuck with waits there, lest each request to it takes a thread. */
  #place(task: WaitingTask): void {
    const error = this.#givenUp.get(task.subject);
    if (error) {
      task.fail(error);
      return;
    }
    const stuck = [...this.#lanes].find(({ running }) => running?.subject === task.subject);
    (stuck ?? this.#started()).take(task);
  }

  #started(): Lane {
    if (this.#closed) throw this.#closed;
    if (this.#main) return this.#main;
    const { loading } = this.#patience;
    const lane = new Lane(this.#bundle, this.#program, {
      loaded: (itself) => {
        clearTimeout(this.#timers.get(itself));
      },
      begun: (itself, task) => {
        this.#watch(itself, task);
      },
      ended: (itself, task, news) => {
        this.#settle(itself, task, news);
      },
      brokenDown: (itself, error) => {
        this.#giveUp(itself, `Prism breaks down: ${error.message.replace(/\.$/, "")}.`);
      },
    });
    this.#lanes.add(lane);
    this.#main = lane;
    this.#setTimer(lane, loading, () => {
      this.#giveUp(lane, `Prism is not loaded within ${loading} ms.`);
    });
    return lane;
  }

  #watch(lane: Lane, task: WaitingTask): void {
    const { others, itself } = this.#patience;
    this.#setTimer(lane, others, () => {
      this.#leaveAlone(lane, task);
      this.#setTimer(lane, itself - others, () => {
        this.#giveUp(lane, `Prism does not come to an end with ${task.subject} within ${itself} ms.`);
      });
    });
  }

  #setTimer(lane: Lane, milliseconds: number, act: () => void): void {
    clearTimeout(this.#timers.get(lane));
    this.#timers.set(lane, setTimeout(act, milliseconds).unref());
  }

  /** Lets all else go on in another lane, which is loaded meanwhile for what is still to come. */
  #leaveAlone(lane: Lane, { subject }: WaitingTask): void {
    if (lane === this.#main) this.#main = undefined;
    this.#started();
    for (const task of lane.release((other) => other.subject !== subject)) this.#place(task);
  }

  #settle(lane: Lane, task: WaitingTask, news: TaskNews): void {
    clearTimeout(this.#timers.get(lane));
    if (news.kind === "failed") task.fail(new GivenUpError(500, news.reason));
    else {
      this.#proven.add(kindOf(task));
      task.settle(news.result);
    }
    this.#main ??= lane;
    if (lane !== this.#main && lane.isIdle) void this.#end(lane, new Error("The thread is ended."));
  }

  #giveUp(lane: Lane, reason: string): void {
    if (!this.#lanes.has(lane)) return;
    const { running } = lane;
    const error = new GivenUpError(503, reason);
    if (running && !this.#proven.has(kindOf(running))) this.#givenUp.set(running.subject, error);
    // Without a task that is to blame, another thread would fare no better.
    const waiting = running ? lane.release(() => true) : [];
    void this.#end(lane, error);
    for (const task of waiting) this.#place(task);
  }

  async #end(lane: Lane, error: Error): Promise<void> {
    clearTimeout(this.#timers.get(lane));
    this.#timers.delete(lane);
    this.#lanes.delete(lane);
    if (lane === this.#main) this.#main = undefined;
    await lane.end(error);
  }
}

function kindOf({ subject, call }: WaitingTask): string {
  return `${call.method} ${subject}`;
}
