import type { Bundle, OperationObject } from "@clade/bundle";
import { html, type SafeHtml } from "../html/html.ts";
import { inlineMarkdown } from "../html/inline-markdown.ts";
import { gradeBadge } from "./grade-badge.ts";
import { gradeMeanings } from "./grade-words.ts";
import { sourceLinks } from "./source-links.ts";

/** Something known, in a few words. */
export interface Fact {
  readonly label: string;
  readonly text: SafeHtml | string;
  /** Whether it warns of harm. */
  readonly warns?: boolean;
}

/** How sure an operation is, followed by what else is known of it. */
export function factsList(bundle: Bundle, object: OperationObject, facts: readonly Fact[]): SafeHtml {
  const grade = object["x-evidence"]?.grade ?? "";
  const rows = [...evidenceFacts(bundle, object), ...facts].map(factRow);
  return html`<dl class="clade-block clade-facts" data-grade="${grade}">${rows}</dl>`;
}

/** A row of a list of facts. */
export function factRow({ label, text, warns = false }: Fact): SafeHtml {
  return html`<dt>${label}</dt><dd${warns ? html` class="clade-warning"` : ""}>${text}</dd>`;
}

function evidenceFacts(bundle: Bundle, object: OperationObject): Fact[] {
  const evidence = object["x-evidence"];
  if (!evidence) return [];
  const { grade, note, sources } = evidence;
  const more = note === undefined ? undefined : html`<br />${inlineMarkdown(note)}`;
  const text = html`${gradeBadge(grade)}${gradeMeanings[grade]}${more}`;
  if (!sources) return [{ label: "Evidence", text }];
  return [
    { label: "Evidence", text },
    { label: "Sources", text: sourceLinks(bundle.info["x-origin"], sources) },
  ];
}
