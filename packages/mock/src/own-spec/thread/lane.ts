import { Worker } from "node:worker_threads";
import type { Bundle } from "@clade/bundle";
import type { PrismTask, TaskNews, ThreadNews } from "./prism-task.ts";

/** A task and who waits for it. */
export interface WaitingTask extends PrismTask {
  /** What the task is about: an operation, or a response that stands for none. */
  readonly subject: string;
  readonly settle: (result: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** Who is told how a lane fares. */
export interface LaneListener {
  readonly loaded: (lane: Lane) => void;
  readonly begun: (lane: Lane, task: WaitingTask) => void;
  /** With how the task went. */
  readonly ended: (lane: Lane, task: WaitingTask, news: TaskNews) => void;
  /** The thread is at its end, such as for want of memory. It may be told more than once. */
  readonly brokenDown: (lane: Lane, error: Error) => void;
}

/** Deep documents take a deep stack; and one that takes all memory must not take the whole process with it. */
const resourceLimits = { stackSizeMb: 32, maxOldGenerationSizeMb: 2048 };

/**
 * A thread with Prism in it, and the tasks that it has been given. The thread itself has no more than one of them, since nothing could
 * be taken away from it again.
 */
export class Lane {
  /** Prism is loaded. */
  readonly ready: Promise<void>;
  /** What the thread is at. */
  running: WaitingTask | undefined;
  readonly #worker: Worker;
  readonly #listener: LaneListener;
  #waiting: WaitingTask[] = [];
  #isLoaded = false;
  #markLoaded!: () => void;
  #refuse!: (error: Error) => void;

  constructor(bundle: Bundle, program: URL, listener: LaneListener) {
    this.#listener = listener;
    this.#worker = new Worker(program, { workerData: bundle, resourceLimits });
    this.#worker.unref();
    this.ready = new Promise((settle, fail) => {
      this.#markLoaded = settle;
      this.#refuse = fail;
    });
    // Whoever waits for it hears of it, and so does whoever has given it a task.
    this.ready.catch(() => undefined);
    this.#worker.on("message", (news: ThreadNews) => {
      this.#hear(news);
    });
    const breakDown = (error: Error): void => {
      listener.brokenDown(this, error);
    };
    this.#worker.on("error", breakDown);
    this.#worker.on("messageerror", breakDown);
    // A thread may also end without an error: when it is told to while it loads, or by something in it that ends the process.
    this.#worker.on("exit", (code) => {
      breakDown(new Error(`The thread ended with ${code}`));
    });
  }

  get isIdle(): boolean {
    return !this.running && this.#waiting.length === 0;
  }

  take(task: WaitingTask): void {
    this.#waiting.push(task);
    this.#begin();
  }

  /** Takes those tasks away again that are not begun. */
  release(isMeant: (task: WaitingTask) => boolean): WaitingTask[] {
    const released = this.#waiting.filter(isMeant);
    this.#waiting = this.#waiting.filter((task) => !isMeant(task));
    return released;
  }

  /** Whoever still waits for the thread gets the error. */
  async end(error: Error): Promise<void> {
    const { running } = this;
    this.running = undefined;
    this.#refuse(error);
    running?.fail(error);
    for (const task of this.release(() => true)) task.fail(error);
    await this.#worker.terminate();
  }

  #begin(): void {
    if (!this.#isLoaded || this.running) return;
    const task = this.#waiting.shift();
    if (!task) return;
    this.running = task;
    this.#listener.begun(this, task);
    this.#worker.postMessage({ id: task.id, call: task.call } satisfies PrismTask);
  }

  #hear(news: ThreadNews): void {
    const { running } = this;
    if (news.kind === "ready") {
      this.#isLoaded = true;
      this.#markLoaded();
      this.#listener.loaded(this);
    } else if (news.id === running?.id) {
      this.running = undefined;
      this.#listener.ended(this, running, news);
    }
    this.#begin();
  }
}
