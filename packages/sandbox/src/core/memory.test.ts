import { describe, expect, test } from "vitest";
import type { Keeper } from "../store/keeper.ts";
import { ask, countOf, loft } from "../testing/loft.ts";
import type { Snapshot } from "./memory.ts";

/** Keeps nothing, and refuses to from some time on. */
class FullDisk implements Keeper {
  isFull = false;
  readonly load = () => undefined;
  readonly keep = (): void => {
    if (this.isFull) throw new Error("disk full");
  };
  readonly replace = this.keep;
  readonly close = () => undefined;
}

describe("a snapshot", () => {
  test("is a copy, on the way out and on the way in", async () => {
    const sandbox = loft();
    const snapshot = sandbox.snapshot();
    const record = snapshot["loft"]?.contents["pigeons"]?.["ann"]?.record as { name: string };
    record.name = "Changed";
    expect(await ask(sandbox, "GET", "/pigeons/ann")).toMatchObject([200, { name: "Ann" }]);
    sandbox.restore(snapshot);
    record.name = "Changed again";
    expect(await ask(sandbox, "GET", "/pigeons/ann")).toMatchObject([200, { name: "Changed" }]);
  });

  test.each([
    [null, 'it lacks "contents" or "random"'],
    [{ contents: null, random: 1 }, 'it lacks "contents" or "random"'],
    [{ contents: { pigeons: 3 }, random: 1 }, '"pigeons" is no table'],
    [{ contents: { pigeons: { ann: { name: "Ann" } } }, random: 1 }, '"ann" of "pigeons" lacks "place"'],
    [
      { contents: { pigeons: { ann: { place: 0 } } }, random: 1 },
      '"ann" of "pigeons" lacks "place" or "record"',
    ],
  ])("that is none, such as %j, changes nothing", (given, reason) => {
    const sandbox = loft();
    const before = sandbox.snapshot();
    expect(() => {
      sandbox.restore({ loft: given } as unknown as Snapshot);
    }).toThrow(`What is given for "loft" is no snapshot of a sandbox: ${reason}`);
    expect(sandbox.snapshot()).toEqual(before);
  });
});

describe("a memory that cannot be kept", () => {
  test("stays as it was, whether something is created, reset or restored", async () => {
    const disk = new FullDisk();
    const sandbox = loft({ keeper: disk, report: () => undefined });
    const seeded = sandbox.snapshot();
    await ask(sandbox, "DELETE", "/pigeons/ann");
    disk.isFull = true;
    expect(await ask(sandbox, "DELETE", "/pigeons/bob")).toMatchObject([
      500,
      expect.stringContaining("disk full"),
    ]);
    expect(() => {
      sandbox.reset();
    }).toThrow("disk full");
    expect(() => {
      sandbox.restore(seeded);
    }).toThrow("disk full");
    expect(countOf(sandbox)).toBe(2);
    disk.isFull = false;
    sandbox.reset();
    expect(sandbox.snapshot()).toEqual(seeded);
  });

  test("stays as it was where its seed fails", async () => {
    let isBroken = false;
    const seed = () => {
      if (isBroken) throw new Error("no eggs");
    };
    const sandbox = loft({ vendor: { seed } });
    await ask(sandbox, "POST", "/pigeons", { name: "Di" });
    isBroken = true;
    expect(() => {
      sandbox.reset();
    }).toThrow("no eggs");
    expect(countOf(sandbox)).toBe(1);
  });
});
