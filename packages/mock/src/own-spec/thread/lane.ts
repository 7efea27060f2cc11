import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Bundle } from "@clade/bundle";
import type { PrismTask, ThreadNews } from "./prism-task.ts";

/** A task and who waits for it. */
export interface WaitingTask extends PrismTask {
  /** What the task is about: an operation, or a response that stands for none. */
  readonly subject: string;
  readonly settle: (result: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** Who is told how a lane fares. */
export interface LaneListener {
  readonly begun: (lane: Lane, task: WaitingTask) => void;
  /** With how the task went. */
  readonly ended: (
    lane: Lane,
    task: WaitingTask,
    news: Extract<ThreadNews, { kind: "done" | "failed" }>,
  ) => void;
  /** The thread is at its end, such as for want of memory. */
  readonly brokenDown: (lane: Lane, error: Error) => void;
}

/** Deep documents take a deep stack; and one that takes all memory must not take the whole process with it. */
const resourceLimits = { stackSizeMb: 32, maxOldGenerationSizeMb: 2048 };

/** A thread with Prism in it, and the tasks that it has been given and has not ended. */
export class Lane {
  /** Prism is loaded. */
  readonly ready: Promise<void>;
  readonly tasks = new Map<number, WaitingTask>();
  running: WaitingTask | undefined;
  readonly #worker: Worker;

  constructor(bundle: Bundle, listener: LaneListener) {
    const program = new URL(`./run-prism${extname(import.meta.url)}`, import.meta.url);
    this.#worker = new Worker(program, { workerData: bundle, resourceLimits });
    this.#worker.unref();
    this.ready = new Promise((settle, fail) => {
      this.#worker.on("message", (news: ThreadNews) => {
        if (news.kind === "ready") settle();
        else this.#hear(news, listener);
      });
      this.#worker.on("error", (error) => {
        fail(error);
        listener.brokenDown(this, error);
      });
    });
    // Whoever waits for it hears of it, and so does whoever has given it a task.
    this.ready.catch(() => undefined);
  }

  take(task: WaitingTask): void {
    this.tasks.set(task.id, task);
    this.#worker.postMessage({ id: task.id, call: task.call } satisfies PrismTask);
  }

  /** Takes some tasks away again. Where one of them is begun nevertheless, nobody hears of it. */
  release(isMeant: (task: WaitingTask) => boolean): WaitingTask[] {
    const released = [...this.tasks.values()].filter(isMeant);
    for (const { id } of released) this.tasks.delete(id);
    return released;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(news: Exclude<ThreadNews, { kind: "ready" }>, listener: LaneListener): void {
    const task = this.tasks.get(news.id);
    if (!task) return;
    if (news.kind === "begun") {
      this.running = task;
      listener.begun(this, task);
      return;
    }
    this.running = undefined;
    this.tasks.delete(task.id);
    listener.ended(this, task, news);
  }
}
