import { plain } from "./inline.ts";

/** That the vendor has no part in a page, which stands at the top of every one. */
export function unofficial(title: string): string {
  return `> Unofficial. Written from public sources about the ${plain(title)}; its vendor has neither made nor endorsed this, and the name is the vendor's.`;
}
