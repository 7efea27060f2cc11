import type { operations, PublishedLink as PublishedLinkAnswer } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { reachable } from "../access.ts";
import { accountOf, callerOf } from "../accounts.ts";
import { acknowledged, answer, answerPage } from "../answers.ts";
import { authorName } from "../content/author-name.ts";
import { foundLink } from "../found.ts";
import { newId } from "../new-id.ts";
import { picked } from "../../../core/picked.ts";
import type { PublishedLink } from "../rows/content.ts";
import { publishedLinks, tabs } from "../tables.ts";
import { timestamp } from "../timestamp.ts";

const writable = [
  ...(["name", "password", "description", "isPublic", "theme", "logo"] as const),
  ...(["social", "wantsAdvertising", "useIpRanges"] as const),
] as const;

const defaults = {
  description: null,
  isPublic: false,
  theme: "light",
  social: false,
  wantsAdvertising: false,
  useIpRanges: false,
} as const;

export const publishedLinksHandlers: Handlers<operations> = {
  listPublishedLinks: (call) => {
    const tab = tabs(call).get(call.query.dashboard_id) ?? refuse(400, "invalid");
    const account = accountOf(call);
    const isWithinReach = tab.account === account && reachable(callerOf(call), account, [tab]).length > 0;
    if (!isWithinReach) refuse(401, "accessDenied");
    const page = call.page(publishedLinks(call).by("tab", tab.id));
    return answerPage(page, { published_links: page.items.map((link) => linkAnswer(call, link)) });
  },

  getPublishedLink: (call) => answer(linkAnswer(call, foundLink(call))),

  createPublishedLink: (call) => {
    const id = newId(call);
    const link = publishedLinks(call).put(id, {
      ...defaults,
      ...picked(call.body, writable),
      ...{ id, dashboard_id: call.path.id, created_by: callerOf(call).id },
      ...{ date_created: timestamp(call), date_last_accessed: null },
    });
    return { status: 201, body: { meta: { success: true, status: 201 }, data: linkAnswer(call, link) } };
  },

  updatePublishedLink: (call) => {
    publishedLinks(call).update(call.path.id, picked(call.body, writable));
    return acknowledged;
  },

  deletePublishedLink: (call) => {
    publishedLinks(call).delete(call.path.id);
    return acknowledged;
  },
};

function linkAnswer(world: World, link: PublishedLink): PublishedLinkAnswer {
  const { id, name, created_by, date_created, date_last_accessed } = link;
  return {
    id,
    published_link_name: name,
    dashboard_url: `app.klipfolio.com/published/${id}/${name.toLowerCase().replaceAll(" ", "-")}`,
    // No other value is known, and the documented example has it for a link that is not public.
    visibility: "public_searchable",
    date_created,
    created_by: { user_public_id: created_by, user_name: authorName(world, created_by) },
    date_last_accessed,
  };
}
