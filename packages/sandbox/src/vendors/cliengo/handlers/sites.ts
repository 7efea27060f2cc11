/* eslint-disable @typescript-eslint/no-deprecated -- what the vendor has replaced, it still answers */
import type { operations } from "@clade/cliengo";
import type { Call } from "../../../core/call.ts";
import type { Handlers } from "../../../core/handlers.ts";
import { callerOf } from "../caller-of.ts";
import { newId } from "../new-id.ts";
import { chatbots, configs, sites as table, type Site } from "../tables.ts";
import { timestamp } from "../timestamp.ts";
import { refuse } from "../../../core/refusal.ts";

function siteAt(call: Call, id: string): Site {
  return table(call).get(id) ?? refuse(404);
}

const pageOfSites = (call: Call) => {
  const { items, ...paging } = call.page(table(call).by("company", callerOf(call).companyId));
  return { status: 200 as const, body: { results: items, paging } };
};

export const sites: Handlers<operations> = {
  listSites: pageOfSites,
  listWebsites: pageOfSites,

  createSite: (call) => {
    const id = newId(call);
    const { companyId } = callerOf(call);
    const site = { id, companyId, ...call.body, type: "WEBSITE", tags: [], creationDate: timestamp(call) };
    return { status: 200, body: table(call).put(id, { ...site, enableChat: true, deleted: false }) };
  },

  getSite: (call) => ({ status: 200, body: siteAt(call, call.path.id) }),
  updateSite: (call) => ({ status: 200, body: table(call).update(call.path.id, call.body) }),
  updateWebsite: (call) => ({ status: 200, body: table(call).update(call.path.id, call.body) }),

  listChatbots: (call) => {
    const own = table(call).by("company", callerOf(call).companyId);
    const { items, ...paging } = call.page(own.flatMap(({ id }) => chatbots(call).get(id) ?? []));
    return { status: 200, body: { results: items, paging } };
  },

  getChatbot: (call) => ({ status: 200, body: chatbots(call).get(call.path.id) ?? refuse(404) }),

  updateChatbot: (call) => {
    const { id, companyId } = siteAt(call, call.path.id);
    const before = chatbots(call).get(id) ?? { websiteId: id, companyId };
    return { status: 200, body: chatbots(call).put(id, { ...before, ...call.body }) };
  },

  updateChatbotConfig: (call) => {
    const { id, companyId } = siteAt(call, call.path.websiteId);
    const now = timestamp(call);
    const before = configs(call).get(id) ?? { website_id: id, company_id: companyId, createdAt: now };
    return { status: 200, body: configs(call).put(id, { ...before, ...call.body, updatedAt: now }) };
  },
};
