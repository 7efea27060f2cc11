import type { Annotation as AnnotationAnswer, operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import type { World } from "../../../core/world.ts";
import { callerOf } from "../accounts.ts";
import { acknowledged, answer, created } from "../answers.ts";
import { authorName } from "../content/author-name.ts";
import { foundAnnotation, foundKlip } from "../found.ts";
import { newId } from "../new-id.ts";
import type { Annotation } from "../rows/content.ts";
import { annotations, klips } from "../tables.ts";
import { timestamp } from "../timestamp.ts";

export const klipPartsHandlers: Handlers<operations> = {
  getKlipSchema: (call) => answer({ schema: foundKlip(call).schema }),

  replaceKlipSchema: (call) => {
    const id = call.path.klip_id;
    klips(call).update(id, { schema: { ...call.body, id }, last_updated: timestamp(call) });
    return acknowledged;
  },

  listKlipAnnotations: (call) => {
    const { start_date = -Infinity, end_date = Infinity } = call.query;
    const found = annotations(call)
      .by("klip", call.path.klip_id)
      .filter(({ date_created }) => {
        const seconds = Date.parse(date_created) / 1000;
        return start_date <= seconds && seconds <= end_date;
      });
    return answer({ annotations: found.map((annotation) => annotationAnswer(call, annotation)) });
  },

  createKlipAnnotation: (call) => {
    const { klip_id } = call.path;
    const { body } = call.body;
    const id = newId(call);
    const created_by = callerOf(call).id;
    annotations(call).put(id, { id, klip_id, created_by, date_created: timestamp(call), body });
    return created(`/klips/${klip_id}/annotations/${id}`);
  },

  getKlipAnnotation: (call) => answer(annotationAnswer(call, foundAnnotation(call))),

  updateKlipAnnotation: (call) => {
    annotations(call).update(call.path.annotation_id, { body: call.body.body });
    return acknowledged;
  },

  deleteKlipAnnotation: (call) => {
    annotations(call).delete(call.path.annotation_id);
    return acknowledged;
  },
};

function annotationAnswer(world: World, annotation: Annotation): AnnotationAnswer {
  const { id, created_by, date_created, body } = annotation;
  return { id, createdBy: { id: created_by, name: authorName(world, created_by) }, date_created, body };
}
