import type { operations } from "@clade/clarizen";
import type { Handlers } from "../../../core/handlers.ts";
import { applications } from "./applications.ts";
import { authentication } from "./authentication.ts";
import { bulk } from "./bulk.ts";
import { calendars } from "./calendars.ts";
import { actions } from "./custom-actions.ts";
import { discussions } from "./discussions.ts";
import { files } from "./files.ts";
import { metadata } from "./metadata.ts";
import { objects } from "./objects.ts";
import { permissions } from "./permissions.ts";
import { queries } from "./queries.ts";
import { states } from "./states.ts";
import { templates } from "./templates.ts";

/** What each operation does. */
export const handlers: Handlers<operations> = {
  ...authentication,
  ...metadata,
  ...objects,
  ...states,
  ...actions,
  ...discussions,
  ...templates,
  ...queries,
  ...calendars,
  ...permissions,
  ...bulk,
  ...files,
  ...applications,
};
