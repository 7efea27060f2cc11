import type { Call } from "../../core/call.ts";
import { supportCase } from "./handlers/cases.ts";
import { comment } from "./handlers/comments.ts";
import { company } from "./handlers/companies.ts";
import { contact } from "./handlers/contacts.ts";
import { customField } from "./handlers/custom-fields.ts";
import { file, folder, linkedFile } from "./handlers/files.ts";
import { note } from "./handlers/notes.ts";
import { opportunity } from "./handlers/opportunities.ts";
import { task } from "./handlers/tasks.ts";
import { find } from "./resource.ts";
import type { Viewer } from "./visibility.ts";

type Find = (viewer: Viewer, id: string) => object | undefined;

/** By the segment of the URLs. What a caller may not see is as unknown to him as what does not exist. */
const finders: Readonly<Record<string, Find | undefined>> = {
  contact: find(contact),
  company: find(company),
  case: find(supportCase),
  opportunity: find(opportunity),
  task: find(task),
  note: find(note),
  comment: find(comment),
  customfield: find(customField),
  file: find(file),
  folder: find(folder),
  linkedfile: find(linkedFile),
};

export const knows = {
  "path.id": (call: Call): boolean => {
    const [, segment = ""] = call.operation.path.split("/");
    const { id } = call.path as { readonly id?: number | string };
    return finders[segment]?.(call, String(id)) !== undefined;
  },
};
