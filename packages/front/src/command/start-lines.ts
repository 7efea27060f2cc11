/** Vendors that are served. */
export interface Served {
  /** Such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** By vendor, what its client takes as base URL: `http://127.0.0.1:4010/cligs/api/v1`. */
  readonly baseUrls: Readonly<Record<string, string>>;
  /** By vendor, a curl command to try. */
  readonly linesToTry: Readonly<Record<string, string>>;
  /** Waits until every vendor can answer without a delay; absent where each can at once. */
  readonly ready?: () => Promise<void>;
  /** Ends at once, with all connections. */
  readonly close: () => Promise<void>;
}

/**
 * What a person sees when it has started: a line for each vendor, and one below it to try.
 * @param headline says what is there, given the origin
 */
export function startLines(
  headline: (origin: string) => string,
  { origin, baseUrls, linesToTry }: Omit<Served, "ready" | "close">,
  isColoured: boolean,
): string[] {
  const strong = (text: string): string => (isColoured ? `\u001b[1m${text}\u001b[22m` : text);
  const faint = (text: string): string => (isColoured ? `\u001b[2m${text}\u001b[22m` : text);
  const width = Math.max(...Object.keys(baseUrls).map((name) => name.length));
  return [
    headline(origin),
    ...Object.entries(baseUrls).flatMap(([name, baseUrl]) => [
      `${strong(name.padEnd(width))}  ${baseUrl}`,
      `${" ".repeat(width)}  ${faint(linesToTry[name] ?? "")}`,
    ]),
  ];
}
