import type { operations } from "@clade/clevertim";
import type { Handlers } from "../../../core/handlers.ts";
import { caseHandlers } from "./cases.ts";
import { commentHandlers } from "./comments.ts";
import { companyHandlers } from "./companies.ts";
import { contactHandlers } from "./contacts.ts";
import { customFieldHandlers } from "./custom-fields.ts";
import { fileHandlers } from "./files.ts";
import { noteHandlers } from "./notes.ts";
import { opportunityHandlers } from "./opportunities.ts";
import { peopleHandlers } from "./people.ts";
import { taskHandlers } from "./tasks.ts";

export const handlers: Handlers<operations> = {
  ...contactHandlers,
  ...companyHandlers,
  ...caseHandlers,
  ...opportunityHandlers,
  ...taskHandlers,
  ...noteHandlers,
  ...commentHandlers,
  ...customFieldHandlers,
  ...peopleHandlers,
  ...fileHandlers,
};
