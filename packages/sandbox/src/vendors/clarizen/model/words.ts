/** The name of a type or a field as people read it: `WorkItem` is a work item, and `C_Region` a region. */
export function inWords(name: string): string {
  return name
    .replace(/^C_/, "")
    .replaceAll("_", " ")
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ");
}

/** Several of what a label calls one. */
export function plural(label: string): string {
  if (/[^aeiou]y$/.test(label)) return `${label.slice(0, -1)}ies`;
  return /(?:s|x|ch)$/.test(label) ? `${label}es` : `${label}s`;
}
