import { describe, expect, it } from "vitest";
import { czql, type CzqlInsert } from "./czql.ts";
import { identifier } from "./identifier.ts";
import type { CzqlValue } from "./read-value.ts";

const ROUNDS = 2000;

/** Mulberry32: the same numbers from the same seed, so that a failure can be had again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const PIECES = [
  "'",
  '"',
  "''",
  ":p1",
  ":p2",
  "--",
  "/*",
  "*/",
  ";",
  "(",
  ")",
  ",",
  "\\",
  "\n",
  "\0",
  "%",
  "@",
  "${",
  "}",
];
const WORDS = [
  " OR ",
  "1=1",
  "SELECT",
  " FROM ",
  "Name",
  "NULL",
  "é",
  "😀",
  "\ud800",
  "__proto__",
  "constructor",
];

/** Every text has § in it, which stands in no template, so that finding one in `q` cannot be chance. */
function randomText(random: (below: number) => number): string {
  const all = [...PIECES, ...WORDS];
  const pieces = Array.from({ length: random(8) }, () => all[random(all.length)] ?? "");
  return `${pieces.slice(0, 4).join("")}§${pieces.slice(4).join("")}`;
}

function randomValue(random: (below: number) => number): CzqlValue {
  const choices: (() => CzqlValue)[] = [
    () => randomText(random),
    () => randomText(random),
    () => (random(2) === 0 ? -1 : 1) * (1_000_000 + random(1_000_000)) + random(1000) / 1000,
    () => random(2) === 0,
    () => new Date(random(4_000_000) * 1_000_000),
    () => null,
  ];
  return choices[random(choices.length)]?.() ?? null;
}

interface Built {
  readonly query: ReturnType<typeof czql>;
  /** The text as it must be, with one ? for each value. */
  readonly shape: string;
  readonly values: readonly CzqlValue[];
}

function randomTest(random: (below: number) => number, depth: number): Built {
  const name = ["Name", "Manager.Name", "@State"][random(3)] ?? "Name";
  const field = identifier(name);
  const kind = random(depth > 0 ? 5 : 3);
  const single = randomValue(random);
  if (kind === 0) return { query: czql`${field} = ${single}`, shape: `${name} = ?`, values: [single] };
  if (kind === 1) {
    return {
      query: czql`${field}<>${single} AND A = :p${czql`2`}`,
      shape: `${name}<>? AND A = :p2`,
      values: [single],
    };
  }
  if (kind === 2) {
    const values = Array.from({ length: 1 + random(4) }, () => randomValue(random));
    return {
      query: czql`${field} IN (${values})`,
      shape: `${name} IN (${values.map(() => "?").join(", ")})`,
      values,
    };
  }
  const [one, two] = [randomTest(random, depth - 1), randomTest(random, depth - 1)];
  return {
    query: czql`(${one.query} OR ${two.query})`,
    shape: `(${one.shape} OR ${two.shape})`,
    values: [...one.values, ...two.values],
  };
}

const asSent = (value: CzqlInsert): unknown => (value instanceof Date ? value.toISOString() : value);

describe("czql, with random values in random queries", () => {
  const cases = Array.from({ length: ROUNDS }, (_, seed) => ({ seed, ...randomTest(randomFrom(seed), 4) }));

  it("holds none of the values in its text", () => {
    for (const { query, values, seed } of cases) {
      expect(query.q, `seed ${seed}`).not.toContain("§");
      for (const value of values) {
        if (typeof value === "boolean" || value === null) continue;
        expect(query.q.includes(String(asSent(value))), `seed ${seed}`).toBe(false);
      }
    }
  });

  it("has the text that the templates have, whatever the values", () => {
    for (const { query, shape, values, seed } of cases) {
      const own = Object.keys(query.parameters);
      const text = query.q.replace(/:\w+/gu, (name) => (own.includes(name.slice(1)) ? "?" : name));
      expect(text, `seed ${seed}`).toBe(shape);
      expect(own.length, `seed ${seed}`).toBe(values.length);
    }
  });

  it("binds each name to the value at whose place it stands", () => {
    for (const { query, values, seed } of cases) {
      const names = [...query.q.matchAll(/:(\w+)/gu)].map(([, name = ""]) => name);
      const bound = names.filter((name) => Object.hasOwn(query.parameters, name));
      expect(new Set(bound).size, `seed ${seed}`).toBe(bound.length);
      expect(
        bound.map((name) => query.parameters[name]),
        `seed ${seed}`,
      ).toStrictEqual(values.map(asSent));
    }
  });

  it("tries texts, lists and nested queries, not just the simple case", () => {
    expect(cases.some(({ values }) => values.length > 10)).toBe(true);
    expect(
      cases.filter(({ values }) => values.some((value) => String(value).includes("'"))).length,
    ).toBeGreaterThan(100);
    expect(
      cases.some(({ query }) => query.q.includes(":p2 ") && !Object.hasOwn(query.parameters, "p2")),
    ).toBe(true);
  });
});
