import { UsageError } from "@clade/runtime";
import { checkJoints } from "./check-joints.ts";
import { makeQuery, partsOf, type CzqlQuery } from "./czql-query.ts";
import { CzqlIdentifier } from "./identifier.ts";
import { openQuote } from "./open-quote.ts";
import type { Part } from "./part.ts";
import { placeBehind } from "./place-behind.ts";
import { readValue, type CzqlValue } from "./read-value.ts";

/** What can be put into a query: a value or an array of values, a name, or another query or a part of one. */
export type CzqlInsert = CzqlValue | readonly CzqlValue[] | CzqlIdentifier | CzqlQuery;

/**
 * Writes a query in CZQL. Values never become text: each is bound to a name of its own, whatever it holds. An array becomes
 * a list, one name for each item, and a Date its ISO text in UTC; where the service wants a day, give a text such as
 * `"2014-01-31"`. That the service takes null and a time of day in this form is assumed.
 *
 * A bind name that you write yourself stays, and the others keep clear of it:
 * `{ ...query, parameters: { ...query.parameters, own: 1 } }`.
 *
 * @example
 * const active = czql`State IN (${["Active", "Draft"]})`;
 * const query = czql`SELECT Name FROM Task WHERE ${active} AND StartDate > ${"2014-01-01"}`;
 * // { q: "SELECT Name FROM Task WHERE State IN (:p1, :p2) AND StartDate > :p3", parameters: { p1: "Active", … } }
 * @throws UsageError for what cannot be bound, and for a value inside quotes, where its name would be text
 */
export function czql(strings: TemplateStringsArray, ...inserts: readonly CzqlInsert[]): CzqlQuery {
  const parts: Part[] = [];
  for (const [index, text] of textsOf(strings).entries()) {
    if (text !== "") parts.push({ text });
    const quote = openQuote(text);
    if (index === inserts.length) {
      refuseOpenQuote(quote);
      break;
    }
    const place = `value ${index + 1} (${placeBehind(parts)})`;
    if (quote !== undefined) {
      throw new UsageError(
        `In the query, ${place} stands inside quotes, where it would be text. Leave the quotes out; a value needs none.`,
      );
    }
    for (const part of partsFor(inserts[index], place)) parts.push(part);
  }
  checkJoints(parts);
  return makeQuery(parts);
}

/** The texts of a template, which a program without types may have called as a function. */
function textsOf(strings: unknown): readonly string[] {
  if (!Array.isArray(strings) || !("raw" in strings)) {
    throw new UsageError("czql is the tag of a template: write czql`SELECT …`, without parentheses.");
  }
  return strings.map((text: unknown) => {
    if (typeof text === "string") return text;
    throw new UsageError("The query holds a backslash that starts no escape of JavaScript. Double it.");
  });
}

function refuseOpenQuote(quote: string | undefined): void {
  if (quote === undefined) return;
  throw new UsageError(
    `The query opens a quote (${quote}) and does not close it. Close it, or double one that is text.`,
  );
}

function partsFor(insert: unknown, place: string): readonly Part[] {
  const text = CzqlIdentifier.textOf(insert);
  return text === undefined ? (partsOf(insert) ?? readValue(insert, place)) : [{ text }];
}
