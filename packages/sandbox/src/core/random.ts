/** Random values that are the same for the same seed. For ids of a sandbox, never for secrets that protect anything. */
export interface Random {
  /** A whole number from 0 to below the bound. */
  readonly integer: (bound: number) => number;
  /** So many digits of an alphabet. */
  readonly text: (length: number, alphabet: string) => string;
  /** So many hexadecimal digits, in lower case. */
  readonly hex: (length: number) => string;
  /** A UUID of version 4, in lower case. */
  readonly uuid: () => string;
  /** Where it stands, so that it can go on from there. */
  state: number;
}

/** Mulberry32 by Tommy Ettinger, in the public domain: 32 bits of state, good enough for ids that nobody attacks. */
export function createRandom(seed: number): Random {
  const random = {
    state: seed >>> 0,
    integer: (bound: number) => Math.floor(fraction() * bound),
    text: (length: number, alphabet: string) =>
      Array.from({ length }, () => alphabet.charAt(random.integer(alphabet.length))).join(""),
    hex: (length: number) => random.text(length, "0123456789abcdef"),
    uuid: () =>
      [
        random.hex(8),
        random.hex(4),
        `4${random.hex(3)}`,
        `${random.text(1, "89ab")}${random.hex(3)}`,
        random.hex(12),
      ].join("-"),
  };
  function fraction(): number {
    random.state = (random.state + 0x6d2b79f5) >>> 0;
    let mixed = random.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return random;
}
