import { findEntity } from "../entities/find-entity.ts";
import { textIn } from "../entities/text-in.ts";
import { referringTo } from "../entities/referring-to.ts";
import type { EntityRule } from "./entity-rule.ts";

/** A message can be read without its markup. */
export const messages: EntityRule = {
  type: "DiscussionMessage",
  complete: ({ values: { Body: body } }) =>
    typeof body === "string" ? { Text: body.replaceAll(/<[^>]*>/g, "") } : {},
};

/** A reply to a post stands where the post stands, and goes when it goes. */
export const replies: EntityRule = {
  type: "DiscussionMessage",
  complete: ({ world, type, values }) => {
    if (type.name !== "DiscussionReply") return {};
    const answered = findEntity(world, textIn(values, "Post") || textIn(values, "Container"));
    if (answered?.typeName !== "DiscussionPost") return {};
    return { Post: answered.id, Container: answered.values["Container"] ?? null };
  },
  follow: ({ world, before, after, remove }) => {
    if (!before || after) return;
    for (const reply of referringTo(world, "DiscussionReply", "Post", before.id)) remove(reply);
  },
};
