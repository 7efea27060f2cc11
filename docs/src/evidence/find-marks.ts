import type { Bundle } from "@clade/bundle";
import { walkDocument } from "../prepare/walk-document.ts";
import { placeWords } from "./place-words.ts";
import { splitTrail, type Subject } from "./subject.ts";

/** What a key of the vocabulary says at one place of the document. */
export interface Mark<Value> {
  /** ``answer 200, as `text/plain` ``; undefined for the subject itself. */
  readonly place: string | undefined;
  readonly value: Value;
}

/** What several places of one subject say. */
export interface SubjectMarks<Value> {
  readonly subject: Subject;
  readonly marks: readonly Mark<Value>[];
}

/** Every place of a document at which a key of the vocabulary stands, by what the place is part of, in the document's order. */
export function findMarks<Value>(vendor: string, bundle: Bundle, key: string): SubjectMarks<Value>[] {
  const bySubject = new Map<string, { subject: Subject; marks: Mark<Value>[] }>();
  walkDocument({ ...bundle }, (_place, node, trail) => {
    const value = node[key] as Value | undefined;
    if (value === undefined) return;
    const { subject, rest } = splitTrail(vendor, bundle, trail);
    const way = trail.slice(0, trail.length - rest.length);
    const group = bySubject.get(way.join(" ")) ?? { subject, marks: [] };
    bySubject.set(way.join(" "), group);
    group.marks.push({ place: placeWords(bundle, way.reduce<unknown>(memberOf, bundle), rest), value });
  });
  return [...bySubject.values()];
}

function memberOf(node: unknown, key: string): unknown {
  return (node as Record<string, unknown> | undefined)?.[key];
}
