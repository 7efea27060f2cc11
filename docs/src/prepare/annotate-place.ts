import { resolve, retrySentence, type Bundle } from "@clade/bundle";
import type { Contradictions, Evidence, Retry, Secret, Session, VendorError } from "@clade/spec-rules";
import { html, type SafeHtml } from "../html/html.ts";
import { contradictionBlock } from "./contradiction-block.ts";
import { evidenceLine, evidenceText } from "./evidence-line.ts";
import { addToDescription, isNode, type JsonNode } from "./json-node.ts";
import { sessionSentence } from "./session-sentence.ts";
import type { WalkedPlace } from "./walk-document.ts";

/** Keys of the vocabulary that show in a description. */
interface Marks {
  readonly "x-evidence"?: Evidence;
  readonly "x-contradiction"?: Contradictions;
  readonly "x-error"?: VendorError;
  readonly "x-retry"?: Retry;
  readonly "x-secret"?: Secret;
  readonly "x-session"?: Session;
}

const described: readonly WalkedPlace[] = [
  "Parameter",
  "Header",
  "RequestBody",
  "Response",
  "Schema",
  "SecurityScheme",
];

/** Writes what the vocabulary says of one place into its description. Operations and the document have their own ways. */
export function annotatePlace(bundle: Bundle, place: WalkedPlace, node: JsonNode): void {
  if (place === "Example") annotateExample(bundle, node);
  if (!described.includes(place)) return;
  const paragraphs = [...ownParagraphs(bundle, node), ...liftedParagraphs(bundle, place, node)];
  if (paragraphs.length === 0) return;
  keepReferredDescription(bundle, node);
  for (const paragraph of paragraphs) addToDescription(node, paragraph);
}

function ownParagraphs(bundle: Bundle, node: JsonNode): string[] {
  const marks: Marks = node;
  const origin = bundle.info["x-origin"];
  return [
    marks["x-evidence"] && note(evidenceLine(origin, marks["x-evidence"])),
    marks["x-error"] && note(html`The client reports it as <code>${marks["x-error"].kind}</code>.`),
    marks["x-retry"] && note(retrySentence(marks["x-retry"])),
    marks["x-session"] && note(sessionSentence(marks["x-session"])),
    marks["x-secret"] && note("A secret: the client shows it in no log and no error."),
    marks["x-contradiction"] && contradictionBlock(origin, marks["x-contradiction"]),
  ].flatMap((paragraph) => paragraph?.text ?? []);
}

/** Redoc shows no description of a media type, nor that of a parameter's schema beside the parameter's own. */
function liftedParagraphs(bundle: Bundle, place: WalkedPlace, node: JsonNode): string[] {
  if (place === "Parameter" || place === "Header") {
    return isNode(node["schema"]) ? ownParagraphs(bundle, resolve<JsonNode>(bundle, node["schema"])) : [];
  }
  if (place !== "RequestBody" && place !== "Response") return [];
  return Object.entries(isNode(node["content"]) ? node["content"] : {}).flatMap(
    ([contentType, mediaType]) => {
      const evidence = (mediaType as Marks)["x-evidence"];
      return evidence ? [note(evidenceLine(bundle.info["x-origin"], evidence, contentType)).text] : [];
    },
  );
}

function note(content: SafeHtml | string): SafeHtml {
  return html`<p class="clade-note">${content}</p>`;
}

/** A description beside a reference hides that of the target, so the target's comes first. */
function keepReferredDescription(bundle: Bundle, node: JsonNode): void {
  if (typeof node["$ref"] !== "string" || node["description"] !== undefined) return;
  const { description } = resolve<JsonNode>(bundle, node);
  if (typeof description === "string") node["description"] = description;
}

function annotateExample(bundle: Bundle, node: JsonNode): void {
  const evidence = (node as Marks)["x-evidence"];
  if (evidence) addToDescription(node, evidenceText(bundle.info["x-origin"], evidence));
}
