/** What it took to check a program. */
export interface Diagnostics {
  readonly instantiations: number;
  readonly megabytes: number;
}

/**
 * Reads what `tsc --extendedDiagnostics` prints.
 * @throws Error where a figure is missing
 */
export function readDiagnostics(printed: string): Diagnostics {
  return {
    instantiations: figure(printed, /^Instantiations:\s+(\d+)$/m),
    megabytes: figure(printed, /^Memory used:\s+(\d+)K$/m) / 1024,
  };
}

function figure(printed: string, line: RegExp): number {
  const text = line.exec(printed)?.[1];
  if (text === undefined) throw new Error(`The compiler has not printed ${line.source}:\n${printed}`);
  return Number(text);
}
