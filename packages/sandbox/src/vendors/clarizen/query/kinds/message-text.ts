import type { StoredEntity } from "../entity-source.ts";

const LONGEST = 200;

function bodyOf({ values: { Body: body } }: StoredEntity): string {
  return typeof body === "string" ? body : "";
}

/** The text of a message with markup; one without any is a paragraph. */
export function markupOf(message: StoredEntity): string {
  const body = bodyOf(message);
  return body.startsWith("<") ? body : `<p>${body}</p>`;
}

/** The beginning of a message, without markup. */
export function summaryOf(message: StoredEntity): string {
  const text = bodyOf(message)
    .replaceAll(/<[^>]*>/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
