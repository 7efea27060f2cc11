import type { Example } from "@clade/bundle";
import { fence } from "../markdown/blocks.ts";
import { code } from "../markdown/inline.ts";

/** One named example of a body: what it shows, and its value as it is sent. */
export function exampleBlock(name: string, { summary, value }: Example): string {
  const label = summary === undefined ? code(name) : `${code(name)}: ${summary}`;
  const text =
    typeof value === "string" ? fence("text", value) : fence("json", JSON.stringify(value, null, 2));
  return `Example ${label}\n\n${text}`;
}
