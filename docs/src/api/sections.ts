/** What a package exports under one name. */
export interface Section {
  readonly name: string;
  /** The kind as TypeDoc has it: `Functions`. */
  readonly kind: string;
  /** Where it stands on its page, which is named after the whole heading. */
  readonly anchor: string;
  /** What stands below its heading. */
  readonly markdown: string;
}

/** The sections of the page on what a package exports, whose headings of the second level are the kinds, and of the third the names. */
export function sectionsOf(markdown: string): Section[] {
  const [, ...kinds] = markdown.split(/^## /m);
  return kinds.flatMap((text) => {
    const [kind = "", ...sections] = text.split(/^### /m);
    return sections.map((section) => readSection(kind.trim(), section));
  });
}

/** TypeDoc sets a modifier before a name, brackets after that of a function. */
function readSection(kind: string, section: string): Section {
  const [heading = "", ...lines] = section.split("\n");
  const name = heading.replace(/^`\w+` /, "").replace(/\(\)$/, "");
  const anchor = heading
    .toLowerCase()
    .replaceAll(/[^\w -]/g, "")
    .replaceAll(" ", "-");
  return { name, kind, anchor, markdown: lines.join("\n").trim() };
}
