import { describe, expect, test } from "vitest";
import { ask, loft } from "../testing/loft.ts";
import type { SentLetter } from "./outbox.ts";
import type { Sandbox } from "./sandbox.ts";

const hook = "http://127.0.0.1:1/hook";

/** A way for webhooks on which each is held up until the test lets it arrive. */
class HeldWay {
  readonly inits: RequestInit[] = [];
  readonly #arrivals: (() => void)[] = [];

  readonly send: typeof fetch = (_url, init = {}) => {
    const number = this.inits.push(init);
    return new Promise((settle) => {
      this.#arrivals.push(() => {
        settle(Response.json({ number }));
      });
    });
  };

  /** The names of the pigeons that the webhooks told of. */
  get names(): unknown[] {
    return this.inits.map(({ body }) => (JSON.parse(body as string) as { name: unknown }).name);
  }

  /** Lets the first that is held up arrive, whether anybody waits for it or not. */
  async arrive(): Promise<void> {
    this.#arrivals.shift()?.();
    for (let turn = 0; turn < 10; turn += 1) await new Promise((settle) => setImmediate(settle));
  }

  async arriveAll(sandbox: Sandbox): Promise<void> {
    while (this.#arrivals.length > 0) await this.arrive();
    await sandbox.settled();
  }
}

const hatch = (sandbox: Sandbox, name: string) => ask(sandbox, "POST", "/pigeons", { name });

const lettersOf = (sandbox: Sandbox): SentLetter[] =>
  Object.values(sandbox.snapshot()["loft"]?.contents["outbox"] ?? {}).map(
    ({ record }) => record as SentLetter,
  );

describe("a webhook under way", () => {
  test("is nothing to a memory that was reset, nor taken for another with its number", async () => {
    const way = new HeldWay();
    const sandbox = loft({ send: way.send });
    await hatch(sandbox, `${hook}/before`);
    sandbox.reset();
    await way.arriveAll(sandbox);
    expect(lettersOf(sandbox)).toEqual([]);
    expect((await ask(sandbox, "GET", "/pigeons/answer"))[0]).toBe(404);

    await hatch(sandbox, `${hook}/before again`);
    sandbox.reset();
    await hatch(sandbox, `${hook}/after`);
    expect(way.names).toEqual([`${hook}/before`, `${hook}/before again`, `${hook}/after`]);
    await way.arrive();
    expect(lettersOf(sandbox)).toMatchObject([{ id: "1", url: `${hook}/after`, state: "waiting" }]);
    await way.arriveAll(sandbox);
    expect(lettersOf(sandbox)).toMatchObject([{ state: "delivered", answer: { number: 3 } }]);
  });

  test("is sent again by a memory that goes back to when it was", async () => {
    const way = new HeldWay();
    const sandbox = loft({ send: way.send });
    await hatch(sandbox, hook);
    const snapshot = sandbox.snapshot();
    await way.arriveAll(sandbox);
    sandbox.restore(snapshot);
    await way.arriveAll(sandbox);
    expect(way.names).toEqual([hook, hook]);
    expect(lettersOf(sandbox)).toMatchObject([{ state: "delivered", answer: { number: 2 } }]);
  });

  test("does not follow a redirect, which may lead to another machine", async () => {
    const way = new HeldWay();
    const sandbox = loft({ send: way.send });
    await hatch(sandbox, hook);
    await way.arriveAll(sandbox);
    expect(way.inits).toMatchObject([{ method: "POST", redirect: "manual" }]);
  });
});

describe("an error over a webhook's answer", () => {
  test("is reported, undoes what the vendor did with it, and does not send it again", async () => {
    const way = new HeldWay();
    const reports: string[] = [];
    const takeAnswer = (
      _letter: unknown,
      { store }: { store: { table: (name: string) => { delete: (id: string) => void } } },
    ) => {
      store.table("pigeons").delete("ann");
      throw new Error("no such answer");
    };
    const sandbox = loft({ send: way.send, vendor: { takeAnswer }, report: (line) => reports.push(line) });
    await hatch(sandbox, hook);
    await way.arriveAll(sandbox);
    expect(reports).toEqual([
      expect.stringContaining(`The webhook hatched to ${hook}: Error: no such answer`),
    ]);
    expect((await ask(sandbox, "GET", "/pigeons/ann"))[0]).toBe(200);
    expect(lettersOf(sandbox)).toMatchObject([{ state: "delivered" }]);
    expect(way.inits).toHaveLength(1);
  });
});
