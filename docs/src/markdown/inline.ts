/** Text of a spec, which is Markdown, without the line breaks of its file. */
export function oneLine(markdown: string): string {
  return markdown.trim().replaceAll(/\s+/g, " ");
}

/** Text that is no Markdown, such as a title, as Markdown. */
export function plain(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_[\]<]/g, String.raw`\$&`);
}

/** A name or a value as code, whatever is in it. */
export function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? fence + text + fence : `${fence} ${text} ${fence}`;
}

/** A link, whose text is Markdown. */
export function link(text: string, address: string): string {
  return `[${text}](${address})`;
}

/** A word with a capital at its start. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
