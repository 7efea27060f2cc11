import type { operations } from "@clade/cliengo";
import type { Handlers } from "../../../core/handlers.ts";
import { account } from "./account.ts";
import { contactParts } from "./contact-parts.ts";
import { contacts } from "./contacts.ts";
import { conversations } from "./conversations.ts";
import { sites } from "./sites.ts";
import { users } from "./users.ts";
import { wordPress } from "./wordpress.ts";

export const handlers: Handlers<operations> = {
  ...account,
  ...users,
  ...sites,
  ...contacts,
  ...contactParts,
  ...conversations,
  ...wordPress,
};
