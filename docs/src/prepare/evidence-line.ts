import type { Evidence, Origin } from "@clade/spec-rules";
import { html, type SafeHtml } from "../html/html.ts";
import { inlineMarkdown } from "../html/inline-markdown.ts";
import { gradeBadge } from "./grade-badge.ts";
import { gradeMeanings } from "./grade-words.ts";
import { sourceLinks } from "./source-links.ts";

/**
 * How sure a claim is: its grade, the note or else what the grade means, the sources.
 *
 * @param about What the claim is about, where it is not plain from the place.
 */
export function evidenceLine(origin: Origin, { grade, note, sources }: Evidence, about?: string): SafeHtml {
  const words = note === undefined ? gradeMeanings[grade] : inlineMarkdown(note);
  return html`${gradeBadge(grade)}${about && html`<span class="clade-about">${about}: </span>`}${words}${
    sources && html`<span class="clade-sources"> Sources: ${sourceLinks(origin, sources)}</span>`
  }`;
}

/** The same without markup, for the description of an example, which Redoc shows as it is. */
export function evidenceText(origin: Origin, { grade, note, sources }: Evidence): string {
  const titles = sources?.map((key) => origin[key]?.title ?? key).join("; ");
  return [`Evidence: ${grade}.`, note ?? gradeMeanings[grade], titles && `Sources: ${titles}.`]
    .filter(Boolean)
    .join(" ");
}
