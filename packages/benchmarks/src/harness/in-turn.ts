/** Takes one figure. */
export type Measure<Sample> = () => Promise<Sample>;

/**
 * Measures some by name in turn, so that whatever else the machine does meets them all. Who is first changes from round to round.
 * One round before the first is not counted: in it files come into the cache and code gets compiled.
 */
export async function inTurn<Name extends string, Sample>(
  rounds: number,
  measures: Readonly<Record<Name, Measure<Sample>>>,
): Promise<Record<Name, Sample>[]> {
  const entries = Object.entries(measures) as [Name, Measure<Sample>][];
  const measured: Record<Name, Sample>[] = [];
  for (let round = 0; round <= rounds; round++) {
    const order = round % 2 === 0 ? entries : entries.toReversed();
    measured.push(await measureAll(order));
  }
  return measured.slice(1);
}

async function measureAll<Name extends string, Sample>(
  order: readonly [Name, Measure<Sample>][],
): Promise<Record<Name, Sample>> {
  const samples: Partial<Record<Name, Sample>> = {};
  for (const [name, measure] of order) samples[name] = await measure();
  return samples as Record<Name, Sample>;
}
