import { listOperations, type Bundle } from "@clade/bundle";
import type { RequestParts } from "@clade/front";
import { expect, onTestFinished, test } from "vitest";
import { patience as testPatience } from "../../testing/mock-under-test.ts";
import { startPrismThread, type Patience, type PrismThread } from "./prism-thread.ts";

const patience: Patience = { loading: 60_000, others: 300, itself: 4_000 };

const names = ["plain", "other", "slow", "hang", "exit"];

const bundle: Bundle = {
  openapi: "3.1.0",
  info: {
    title: "Own",
    version: "1",
    "x-origin": {},
    "x-lifecycle": { status: "active", note: "", sources: [] },
  },
  servers: [{ url: "https://own.example" }],
  paths: Object.fromEntries(
    names.map((name) => [`/${name}`, { get: { operationId: name, summary: name, responses: {} } }]),
  ),
};

/** How often a thread has been started, which the threads count. */
type Counted = Bundle & { readonly "x-starts": Int32Array };

/** A program in place of Prism, which does with a task what the name of the operation says. */
const program = (loading: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
import { parentPort, workerData } from "node:worker_threads";
const starts = Atomics.add(workerData["x-starts"], 0, 1) + 1;
const still = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
const doings = {
  slow: () => still(1_000),
  hang: () => { for (;;); },
  exit: () => process.exit(3),
};
parentPort.on("message", ({ id, call }) => {
  const { operationId } = call.parts;
  doings[operationId]?.();
  parentPort.postMessage({ kind: "done", id, result: operationId });
});
${loading}
parentPort.postMessage({ kind: "ready" });
`)}`,
  );

interface ThreadUnderTest extends PrismThread {
  /** Resolves to the operation's name, or to what the error says. */
  readonly ask: (name: string) => Promise<unknown>;
  readonly starts: () => number;
}

function startThread(loading = "", own: Partial<Patience> = {}): ThreadUnderTest {
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const counted: Counted = { ...bundle, "x-starts": counter };
  const thread = startPrismThread(counted, { ...patience, ...own }, program(loading));
  onTestFinished(() => thread.close());
  const ask = (name: string): Promise<unknown> => thread.answer(partsOf(name)).catch(messageOf);
  return { ...thread, ask, starts: () => Atomics.load(counter, 0) };
}

function partsOf(name: string): RequestParts {
  const operation = listOperations(bundle).find(({ id }) => id === name);
  if (!operation) throw new Error(`There is no operation ${name}.`);
  const path = `/${name}`;
  return {
    ...{ operation, path, pathParameters: {}, headers: {} },
    query: new URLSearchParams(),
    body: { state: "ignored" },
  };
}

const messageOf = (error: unknown): string => (error as Error).message;
const unending = "Prism does not come to an end with hang within 4000 ms.";

test.each([
  ["throws", `throw new Error("No Prism.");`, "No Prism."],
  ["ends by itself", `process.exit(0);`, "The thread ended with 0."],
  [
    "has nothing left to do",
    `parentPort.close(); await new Promise(() => undefined);`,
    "The thread ended with 13.",
  ],
])(
  "a thread that %s while it loads is told of to whoever waits",
  async (_fault, loading, reason) => {
    const thread = startThread(loading);
    const answers = [thread.ready().catch(messageOf), thread.ask("plain"), thread.ask("other")];
    const told = `Prism breaks down: ${reason}`;
    expect(await Promise.all(answers)).toEqual([told, told, told]);
  },
  testPatience,
);

test(
  "a thread that does not come to an end of its loading is told of to whoever waits",
  async () => {
    const thread = startThread(`for (;;);`, { loading: 2_000 });
    const told = "Prism is not loaded within 2000 ms.";
    const answers = [thread.ready().catch(messageOf), thread.ask("plain")];
    expect(await Promise.all(answers)).toEqual([told, told]);
  },
  testPatience,
);

test(
  "after a thread that could not load, the next is tried",
  async () => {
    const thread = startThread(`if (starts === 1) process.exit(1);`);
    await expect(thread.ready()).rejects.toThrow("The thread ended with 1");
    await thread.ready();
    expect(await thread.ask("plain")).toBe("plain");
    expect(thread.starts()).toBe(2);
  },
  testPatience,
);

test(
  "a thread that ends over a task is told of to whoever asked, and the others are answered by another",
  async () => {
    const thread = startThread();
    await thread.ready();
    const answers = await Promise.all(["exit", "plain", "exit", "other"].map(thread.ask));
    const reason = "Prism breaks down: The thread ended with 3.";
    expect(answers).toEqual([reason, "plain", reason, "other"]);
    expect(thread.starts()).toBe(2);
  },
  testPatience,
);

test(
  "whoever asks between the end of a thread and the start of the next is answered",
  async () => {
    const thread = startThread();
    await thread.ask("exit");
    expect(await Promise.all([thread.ask("plain"), thread.ask("exit")])).toEqual([
      "plain",
      "Prism breaks down: The thread ended with 3.",
    ]);
  },
  testPatience,
);

test(
  "what waits behind a task that is slow, but ends, waits for nothing that has been taken away meanwhile",
  async () => {
    const thread = startThread();
    await thread.ready();
    // The second slow one stays where the first is, and the hanging one between them does not.
    const answers = await Promise.all(["slow", "hang", "slow", "plain"].map(thread.ask));
    expect(answers).toEqual(["slow", unending, "slow", "plain"]);
  },
  testPatience,
);

test(
  "other operations are answered before the one that comes to no end",
  async () => {
    const thread = startThread();
    await thread.ready();
    const order: unknown[] = [];
    const take = async (name: string): Promise<void> => void order.push(await thread.ask(name));
    await Promise.all(["hang", "plain", "other"].map(take));
    expect(order).toEqual(["plain", "other", unending]);
  },
  testPatience,
);

test(
  "the end of all comes while a thread loads, and while it is stuck",
  async () => {
    const closed = "The mock is closed.";
    const loading = startThread();
    const waiting = [loading.ready().catch(messageOf), loading.ask("plain")];
    await loading.close();
    expect(await Promise.all(waiting)).toEqual([closed, closed]);
    const stuck = startThread();
    await stuck.ready();
    const asked = ["hang", "plain"].map(stuck.ask);
    await stuck.close();
    expect(await Promise.all(asked)).toEqual([closed, closed]);
  },
  testPatience,
);

test(
  "nothing is started after the end",
  async () => {
    const thread = startThread();
    await thread.ready();
    await thread.close();
    expect(await thread.ask("plain")).toBe("The mock is closed.");
    await expect(thread.ready()).rejects.toThrow("The mock is closed.");
    expect(thread.starts()).toBe(1);
  },
  testPatience,
);
