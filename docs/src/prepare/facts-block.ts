import type { Bundle, Operation } from "@clade/bundle";
import { html, type SafeHtml } from "../html/html.ts";
import { inlineMarkdown } from "../html/inline-markdown.ts";
import { createdSentence } from "./created-sentence.ts";
import { effectSentence } from "./effect-sentence.ts";
import { gradeBadge } from "./grade-badge.ts";
import { gradeMeanings } from "./grade-words.ts";
import { pagingSentence } from "./paging-sentence.ts";
import { permissionSentence } from "./permission-sentence.ts";
import { retrySentence } from "./retry-sentence.ts";
import { sourceLinks } from "./source-links.ts";

interface Fact {
  readonly label: string;
  readonly text: SafeHtml | string;
  /** Whether it warns of harm. */
  readonly warns?: boolean;
}

/**
 * What is known of an operation beside its description: how sure it is, what it takes, its effect, what it creates, advice
 * on trying again, paging.
 */
export function factsBlock(bundle: Bundle, operation: Operation): SafeHtml {
  const { object } = operation;
  const effect = object["x-effect"];
  const paging = object["x-pagination"];
  const permission = permissionSentence(operation);
  const facts = [
    ...evidenceFacts(bundle, operation),
    ...(permission ? [{ label: "Permission", text: inlineMarkdown(permission) }] : []),
    ...(effect
      ? [{ label: "Effect", text: effectSentence(operation.method, effect), warns: !effect.repeatable }]
      : []),
    ...createdFacts(operation),
    ...retryFacts(operation),
    ...(paging ? [{ label: "Paging", text: pagingSentence(bundle, paging) }] : []),
  ];
  const grade = object["x-evidence"]?.grade ?? "";
  return html`<dl class="clade-block clade-facts" data-grade="${grade}">${facts.map(factRow)}</dl>`;
}

function factRow({ label, text, warns = false }: Fact): SafeHtml {
  return html`<dt>${label}</dt><dd${warns ? html` class="clade-warning"` : ""}>${text}</dd>`;
}

function evidenceFacts(bundle: Bundle, { object }: Operation): Fact[] {
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

function createdFacts(operation: Operation): Fact[] {
  return Object.values(operation.responses).flatMap((response) => {
    const created = response["x-created"];
    return created ? [{ label: "Creates", text: inlineMarkdown(createdSentence(created)) }] : [];
  });
}

function retryFacts(operation: Operation): Fact[] {
  return Object.entries(operation.responses).flatMap(([status, response]) => {
    const retry = response["x-retry"];
    return retry ? [{ label: `After ${status}`, text: retrySentence(retry) }] : [];
  });
}
