import type { operations } from "@clade/cliengo";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import { without } from "../../../core/without.ts";
import { callerOf } from "../caller-of.ts";
import { newId } from "../new-id.ts";
import { conversationMessages, conversations as table, sites } from "../tables.ts";
import { timestamp } from "../timestamp.ts";

export const conversations: Handlers<operations> = {
  listConversations: (call) => {
    const rows = table(call).by("company", callerOf(call).companyId).reverse();
    const { items, ...paging } = call.page(rows);
    // The address of the page stands in the answer to the creation only.
    const results = items.map(({ conversation }) => without(conversation, "url"));
    return { status: 200, body: { results, paging } };
  },

  createConversation: (call) => {
    const { companyId } = callerOf(call);
    const isOwn = sites(call).get(call.body.websiteId)?.companyId === companyId;
    if (!isOwn || call.body.companyId !== companyId) refuse(400);
    const id = newId(call);
    const conversation = {
      ...call.body,
      ...{ id, intercepted: false, isClosed: false, creationDate: timestamp(call) },
      ...{ tags: [], operatorTags: [], participants: [], phaseHistory: [], supportTicket: [] },
      conversationContext: {},
    };
    table(call).put(id, { conversation, companyId, custom: {}, collected: {} });
    return { status: 200, body: conversation };
  },

  getConversation: (call) => {
    const row = table(call).get(call.path.conversationId) ?? refuse(404);
    return { status: 200, body: without(row.conversation, "url") };
  },

  listConversationMessages: (call) => {
    const rows = conversationMessages(call).by("conversation", call.path.conversationId);
    const { items, ...paging } = call.page(rows);
    return { status: 200, body: { results: items.map(({ message }) => message), paging } };
  },

  countConversations: (call) => ({
    status: 200,
    body: { count: table(call).by("site", call.path.websiteId).length },
  }),
};
