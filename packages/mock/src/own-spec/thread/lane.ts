import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Bundle } from "@clade/bundle";
import type { PrismCall, PrismTask, TaskNews, ThreadNews } from "./prism-task.ts";

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
  readonly ended: (lane: Lane, task: WaitingTask, news: TaskNews) => void;
  /** The thread is at its end, such as for want of memory. */
  readonly brokenDown: (lane: Lane, error: Error) => void;
}

/** Deep documents take a deep stack; and one that takes all memory must not take the whole process with it. */
const resourceLimits = { stackSizeMb: 32, maxOldGenerationSizeMb: 2048 };

/** By default. */
const prismProgram = new URL(`./run-prism${extname(import.meta.url)}`, import.meta.url);

/**
 * A thread with Prism in it, and the tasks that it has been given and has not ended. The thread has no more than one of them: what it
 * has cannot be taken away from it.
 */
export class Lane {
  /** Prism is loaded. */
  readonly ready: Promise<void>;
  running: WaitingTask | undefined;
  readonly #worker: Worker;
  readonly #listener: LaneListener;
  #waiting: WaitingTask[] = [];
  #isReady = false;

  constructor(bundle: Bundle, listener: LaneListener, program = prismProgram) {
    this.#listener = listener;
    this.#worker = new Worker(program, { workerData: bundle, resourceLimits });
    this.#worker.unref();
    this.ready = new Promise((settle, fail) => {
      const breakDown = (error: Error): void => {
        fail(error);
        listener.brokenDown(this, error);
      };
      this.#worker.on("message", (news: ThreadNews) => {
        if (news.kind === "ready") settle();
        this.#hear(news);
      });
      this.#worker.on("error", breakDown);
      this.#worker.on("messageerror", breakDown);
      // Also without an error, such as by its own will or when it is ended while it loads.
      this.#worker.on("exit", (code) => {
        breakDown(new Error(`Its thread ended with ${code}`));
      });
    });
    // Whoever waits for it hears of it, and so does whoever has given it a task.
    this.ready.catch(() => undefined);
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

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #begin(): void {
    if (!this.#isReady || this.running) return;
    const task = this.#waiting.shift();
    if (!task) return;
    this.running = task;
    this.#listener.begun(this, task);
    this.#worker.postMessage({ id: task.id, call: task.call } satisfies PrismTask);
  }
