/* eslint-disable @typescript-eslint/no-empty-object-type -- a type without fields of its own has the fields that an integrator adds */
import type { AnyEntityFields, NamedEntityFields } from "./any-entity.ts";
import type { EntityOf } from "./entity-types.ts";
import type { DateTime, Reference } from "./values.ts";

/** Fields of a document. */
export interface DocumentFields extends NamedEntityFields {
  /** Its kind. (observed: program) */
  DocumentType?: Reference | null;
  /** The kind of its file, such as `/FileType/PDF`. (observed: program) */
  FileType?: Reference | null;
}

/** Fields of what attaches a document to something. */
export interface AttachmentLinkFields extends AnyEntityFields {
  /** What it is attached to, of any type. (observed: program) */
  Entity?: Reference | null;
  /** The document. (observed: program) */
  Document?: EntityOf<"Document"> | null;
}

/** Fields of what is said in a discussion. */
export interface DiscussionMessageFields extends AnyEntityFields {
  /** The message, with its markup. (observed: program) */
  Body?: string | null;
  /** The message as plain text. (observed: program) */
  Text?: string | null;
  /** How many like it. (observed: program) */
  likesCount?: number | null;
  /** What it is about, of any type. (observed: program) */
  Container?: Reference | null;
  /** What it was written with. (observed: program) */
  Via?: string | null;
}

/** Fields of a message that opens a discussion. */
export interface DiscussionPostFields extends DiscussionMessageFields {}

/** Fields of a message that replies to one. */
export interface DiscussionReplyFields extends DiscussionMessageFields {}

/** Fields of something to do. */
export interface ActionItemFields extends NamedEntityFields {
  /** When it is to be done. (observed: program) */
  DueDate?: DateTime | null;
  /** Where it stands. (observed: program) */
  ActionItemState?: Reference | null;
  /** What it belongs to, of any type. (observed: program) */
  Container?: Reference | null;
}

/** Fields of a group that discusses. */
export interface DiscussionGroupFields extends NamedEntityFields {}

/** Fields of a topic of discussions. */
export interface TopicFields extends NamedEntityFields {}
