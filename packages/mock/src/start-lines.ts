import type { Mock } from "./start-mock.ts";

/** What a person sees when the mocks have started: a line for each vendor, and one below it to try. */
export function startLines(
  { origin, baseUrls, linesToTry }: Pick<Mock, "origin" | "baseUrls" | "linesToTry">,
  isColoured: boolean,
): string[] {
  const strong = (text: string): string => (isColoured ? `\u001b[1m${text}\u001b[22m` : text);
  const faint = (text: string): string => (isColoured ? `\u001b[2m${text}\u001b[22m` : text);
  const width = Math.max(...Object.keys(baseUrls).map((name) => name.length));
  return [
    `Mocks at ${origin}. Unofficial: every answer is an example. End with Ctrl-C.`,
    ...Object.entries(baseUrls).flatMap(([name, baseUrl]) => [
      `${strong(name.padEnd(width))}  ${baseUrl}`,
      `${" ".repeat(width)}  ${faint(linesToTry[name] ?? "")}`,
    ]),
  ];
}
