/** A piece of code in a guide. */
export interface GuideSample {
  /** The heading above it, and which of its samples it is: `Paging 2`. */
  readonly title: string;
  readonly language: "ts" | "sh";
  readonly code: string;
}

/** The samples of a guide in its order: every fenced block whose language is `ts` or `sh`. */
export function guideSamples(markdown: string): GuideSample[] {
  const blocks = markdown.matchAll(/^## (?<heading>.+)$|^```(?<language>ts|sh)\n(?<code>[^]*?)^```$/gm);
  let heading = "Start";
  let count = 0;
  const samples: GuideSample[] = [];
  for (const { groups = {} } of blocks) {
    if (groups["heading"] !== undefined) {
      heading = groups["heading"];
      count = 0;
      continue;
    }
    count += 1;
    const language = groups["language"] as GuideSample["language"];
    samples.push({ title: `${heading} ${String(count)}`, language, code: groups["code"] ?? "" });
  }
  return samples;
}
