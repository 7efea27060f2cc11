import { describe, expect, it } from "vitest";
import { Store } from "./store.ts";
import type { Change } from "./table.ts";

interface Pigeon {
  readonly name: string;
  readonly loft?: string;
}

function pigeonsOf(store: Store) {
  const pigeons = store.table<Pigeon>("pigeons");
  pigeons.index("loft", ({ loft }) => (loft === undefined ? [] : [loft]));
  return pigeons;
}

const names = (pigeons: Iterable<Pigeon>) => [...pigeons].map(({ name }) => name);

describe("a table", () => {
  it("keeps records in the order in which they came, whatever is changed in between", () => {
    const pigeons = pigeonsOf(new Store());
    for (const name of ["Ann", "Bob", "Cy"]) pigeons.put(name, { name });
    pigeons.update("Ann", { loft: "north" });
    pigeons.delete("Bob");
    pigeons.put("Bob", { name: "Bob" });
    expect(names(pigeons.values())).toEqual(["Ann", "Cy", "Bob"]);
  });

  it("takes a field away that is changed to undefined, and leaves the record as it was before alone", () => {
    const pigeons = pigeonsOf(new Store());
    const before = pigeons.put("Ann", { name: "Ann", loft: "north" });
    pigeons.update("Ann", { loft: undefined });
    expect(pigeons.get("Ann")).toStrictEqual({ name: "Ann" });
    expect(before).toStrictEqual({ name: "Ann", loft: "north" });
  });

  it("finds records by an index, in order, as they change and go", () => {
    const pigeons = pigeonsOf(new Store());
    for (const name of ["Ann", "Bob", "Cy"]) pigeons.put(name, { name, loft: "north" });
    pigeons.update("Bob", { loft: "south" });
    pigeons.delete("Ann");
    pigeons.put("Di", { name: "Di", loft: "north" });
    pigeons.update("Bob", { loft: "north" });
    expect(names(pigeons.by("loft", "north"))).toEqual(["Bob", "Cy", "Di"]);
    expect(pigeons.by("loft", "south")).toEqual([]);
  });
});

describe("a transaction", () => {
  it("leaves nothing behind when it throws: neither records nor their order nor what an index finds", () => {
    const store = new Store();
    const pigeons = pigeonsOf(store);
    for (const name of ["Ann", "Bob", "Cy"]) pigeons.put(name, { name, loft: "north" });
    const before = store.contents();
    const work = () =>
      store.transact(() => {
        pigeons.delete("Ann");
        pigeons.update("Bob", { loft: "south" });
        pigeons.put("Di", { name: "Di", loft: "north" });
        pigeons.put("Ann", { name: "Ann the second" });
        throw new Error("enough");
      });
    expect(work).toThrow("enough");
    expect(store.contents()).toEqual(before);
    expect(names(pigeons.values())).toEqual(["Ann", "Bob", "Cy"]);
    expect(names(pigeons.by("loft", "north"))).toEqual(["Ann", "Bob", "Cy"]);
  });

  it("can fail inside another, which goes on, and is kept once and whole", () => {
    const kept: (readonly Change[])[] = [];
    const store = new Store((changes) => kept.push(changes));
    const pigeons = pigeonsOf(store);
    store.transact(() => {
      pigeons.put("Ann", { name: "Ann" });
      expect(() =>
        store.transact(() => {
          pigeons.put("Bob", { name: "Bob" });
          throw new Error("no");
        }),
      ).toThrow("no");
      store.transact(() => pigeons.put("Cy", { name: "Cy" }));
    });
    expect(kept.map((changes) => changes.map(({ id }) => id))).toEqual([["Ann", "Cy"]]);
    expect(names(pigeons.values())).toEqual(["Ann", "Cy"]);
  });

  it("is undone where it cannot be kept, and so is a change outside of any", () => {
    let isFull = false;
    const store = new Store(() => {
      if (isFull) throw new Error("disk full");
    });
    const pigeons = pigeonsOf(store);
    store.transact(() => pigeons.put("Ann", { name: "Ann" }));
    isFull = true;
    expect(() => store.transact(() => pigeons.put("Bob", { name: "Bob" }))).toThrow("disk full");
    expect(() => pigeons.put("Cy", { name: "Cy" })).toThrow("disk full");
    expect(() => pigeons.delete("Ann")).toThrow("disk full");
    expect(names(pigeons.values())).toEqual(["Ann"]);
  });

  it("takes in one inside it, however much that changes", () => {
    const kept: (readonly Change[])[] = [];
    const store = new Store((changes) => kept.push(changes));
    const numbers = store.table<{ number: number }>("numbers");
    store.transact(() => {
      store.transact(() => {
        for (let number = 0; number < 200_000; number += 1) numbers.put(String(number), { number });
      });
    });
    expect(kept.map(({ length }) => length)).toEqual([200_000]);
  });
});

describe("contents", () => {
  it("come back from JSON as they were, with order, indexes and places for what is added later", () => {
    const store = new Store();
    const pigeons = pigeonsOf(store);
    for (const name of ["Cy", "Ann", "7"]) pigeons.put(name, { name, loft: "north" });
    const other = new Store();
    const copies = pigeonsOf(other);
    copies.put("gone", { name: "gone", loft: "north" });
    other.replace(JSON.parse(JSON.stringify(store.contents())) as ReturnType<Store["contents"]>);
    copies.put("Di", { name: "Di" });
    expect(names(copies.values())).toEqual(["Cy", "Ann", "7", "Di"]);
    expect(names(copies.by("loft", "north"))).toEqual(["Cy", "Ann", "7"]);
  });
});
