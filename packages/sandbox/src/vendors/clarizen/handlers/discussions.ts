import type { operations } from "@clade/clarizen";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import { requireEntity } from "../entities/find-entity.ts";
import { patchEntity } from "../entities/keep-entity.ts";
import { writerOf } from "./caller-of.ts";
import { createByBody } from "./objects.ts";

export const discussions: Handlers<operations> = {
  createDiscussion: (call) => {
    const { entity, relatedEntities = [], notify = [], topics = [] } = call.body;
    const idsOf = (ids: readonly string[]) => ids.map((id) => requireEntity(call, id).id);
    const row = createByBody(writerOf(call), { ...entity, id: entity.id ?? "/DiscussionPost" });
    if (!["DiscussionPost", "DiscussionReply"].includes(row.typeName)) refuse(500, "invalidType");
    patchEntity(call, row.id, {
      RelatedEntities: idsOf(relatedEntities),
      Notify: idsOf(notify),
      Topics: idsOf(topics),
    });
    return { status: 200, body: { id: row.id } };
  },
};
