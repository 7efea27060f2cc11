import type { Bundle, OperationObject } from "@clade/bundle";

type Sources = Bundle["info"]["x-origin"];

/** How sure an operation is, with all of its sources, for a comment: `Evidence: documented. [The manual](https://…). Seen in use.` */
export function evidenceSentence(
  bundle: Bundle,
  { "x-evidence": evidence }: OperationObject,
): string | undefined {
  if (!evidence) return undefined;
  const cited = (evidence.sources ?? []).map((key) => link(bundle.info["x-origin"], key));
  return [`Evidence: ${evidence.grade}.`, cited.length > 0 && `${cited.join("; ")}.`, evidence.note?.trim()]
    .filter(Boolean)
    .join(" ");
}

/** The same on part of a line, with the first source that has an address: `Documented: The manual (https://…)` */
export function evidenceClause(
  bundle: Bundle,
  { "x-evidence": evidence }: OperationObject,
): string | undefined {
  if (!evidence) return undefined;
  const grade = evidence.grade.charAt(0).toUpperCase() + evidence.grade.slice(1);
  const sources = (evidence.sources ?? []).map((key) => bundle.info["x-origin"][key]);
  const source = sources.find((candidate) => candidate?.url) ?? sources[0];
  if (!source) return grade;
  return `${grade}: ${source.title}${source.url === undefined ? "" : ` (${source.url})`}`;
}

function link(origin: Sources, key: string): string {
  const { title = key, url } = origin[key] ?? {};
  return url === undefined ? title : `[${title}](${url})`;
}
