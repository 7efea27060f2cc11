const alphabet = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/** The start of the ids of a vendor's promises: the first letter of its name and the first later one that is free. */
export function promiseFamily(vendor: string, taken: ReadonlySet<string>): string {
  const [first = "X", ...later] = Array.from(vendor.toUpperCase()).filter((letter) =>
    alphabet.includes(letter),
  );
  const family = [...later, ...alphabet].map((letter) => first + letter).find((pair) => !taken.has(pair));
  if (family === undefined) throw new Error(`All families of promises that start with ${first} are taken.`);
  return family;
}
