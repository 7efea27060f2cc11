import type { operations } from "@clade/clevertim";
import type { Handlers } from "../../../core/handlers.ts";
import { groups, users } from "../tables.ts";

export const peopleHandlers: Handlers<operations> = {
  listUsers: (call) => ({ status: 200, body: { status: "OK", content: [...users(call).values()] } }),
  listGroups: (call) => ({ status: 200, body: { status: "OK", content: [...groups(call).values()] } }),
};
