import type { Comment, NewComment, operations } from "@clade/clevertim";
import type { Handlers } from "../../../core/handlers.ts";
import { newId } from "../ids.ts";
import { create, get, list, remove, type Resource } from "../resource.ts";
import { addedNow } from "../stored-object.ts";
import { comments } from "../tables.ts";
import { seesComment, userIdOf } from "../visibility.ts";
import { referenceOf } from "../written-fields.ts";

export const comment: Resource<Comment, Comment> = {
  name: "comment",
  space: "comment",
  table: comments,
  isVisible: seesComment,
  show: (_viewer, row) => row,
};

export const commentHandlers: Handlers<operations> = {
  listComments: list(comment),
  getComment: get(comment),
  createComment: create(comment, (call, { comment: text, nid = null, tid = null }: NewComment) => ({
    id: newId(call, "comment"),
    comment: text,
    nid: referenceOf(nid),
    tid: referenceOf(tid),
    userId: userIdOf(call),
    ...addedNow(call),
  })),
  deleteComment: remove(comment),
};
