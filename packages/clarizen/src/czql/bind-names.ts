/** Makes the bind names `p1`, `p2` and so on, but none that stands in a text already. */
export function bindNames(text: string): () => string {
  // The language does not mind the case of its words, so names that differ in nothing else may be one name to it.
  const taken = new Set((text.match(/:\w+/gu) ?? []).map((name) => name.slice(1).toLowerCase()));
  let number = 0;
  return () => {
    do number++;
    while (taken.has(`p${number}`));
    return `p${number}`;
  };
}
