import type { operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { accountOf } from "../accounts.ts";
import { answer } from "../answers.ts";
import { tags } from "../tables.ts";

export const tagsHandlers: Handlers<operations> = {
  listTags: (call) =>
    answer({
      tags: tags(call)
        .by("account", accountOf(call))
        .map(({ id, key, name, type }) => ({ id, key, name, type })),
    }),
};
