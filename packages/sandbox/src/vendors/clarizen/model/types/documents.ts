import type { TypeDefinitions } from "../definitions.ts";
import {
  computed,
  decimal,
  duration,
  flag,
  pick,
  reference,
  required,
  richText,
  text,
  time,
  whole,
} from "../kinds.ts";

const named = { displayField: "Name", fields: { Name: required(text()) } };

/** What is written, said and drawn up. */
export const documentTypes: TypeDefinitions = {
  Document: {
    displayField: "Name",
    prefix: "D",
    fields: { Name: required(text()), DocumentType: pick("DocumentType"), FileType: pick("FileType") },
  },

  DiscussionMessage: {
    isAbstract: true,
    displayField: "Text",
    fields: {
      Body: required(richText()),
      Text: computed(text(-1)),
      likesCount: computed({ ...whole(), initial: 0 }),
      Container: reference(),
      Via: text(),
    },
  },
  DiscussionPost: {
    parent: "DiscussionMessage",
    relations: { Replies: { to: "DiscussionReply", source: "Post" } },
  },
  DiscussionReply: { parent: "DiscussionMessage", fields: { Post: required(reference("DiscussionPost")) } },
  Topic: {
    ...named,
    relations: {
      WorkItems: { to: "WorkItem", by: "TopicWorkItemLink", source: "Topic", target: "WorkItem" },
      Cases: { to: "Case", by: "TopicCaseLink", source: "Topic", target: "Case" },
    },
  },

  Comment: { isAbstract: true, displayField: "Name", fields: { Name: text(), Container: reference() } },
  Note: { parent: "Comment", fields: { Body: richText() } },
  Post: { parent: "Comment", fields: { Body: richText() } },
  Email: {
    parent: "Comment",
    label: "E-mail",
    labelPlural: "E-mails",
    fields: { Body: richText(), AccessType: pick("ObjectAccessType", "Public"), Recipients: text(-1) },
  },

  ActionItem: {
    displayField: "Name",
    prefix: "AI",
    fields: {
      Name: required(text()),
      DueDate: time(),
      ActionItemState: pick("State", "Draft"),
      Container: reference(),
    },
  },

  ReportAndDashboard: { ...named, isAbstract: true },
  Dashboard: { parent: "ReportAndDashboard" },
  Report: {
    parent: "ReportAndDashboard",
    fields: {
      RecurrenceType: pick("RecurrenceType", "Not recurring"),
      OccurenceDuration: duration(),
    },
  },

  ResourceCalendarException: {
    isAbstract: true,
    displayField: "Name",
    fields: {
      Name: required(text()),
      EventCalendar: reference("User", "Organization"),
      ExceptionType: pick("ExceptionType"),
      WorkingDay: flag(),
      AllDay: flag(true),
      StartDate: required(time()),
      EndDate: required(time()),
      StartHour: decimal(),
      EndHour: decimal(),
    },
  },
  ResourceCalendarExceptionAbsolute: { parent: "ResourceCalendarException" },
};
