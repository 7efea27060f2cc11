import type { World } from "../../../core/world.ts";
import type { Annotation, KlipInstance, PublishedLink, Tab } from "../rows/content.ts";
import { annotations, klipInstances, publishedLinks, tabs } from "../tables.ts";
import { seedDataSources } from "./data-sources.ts";
import { ids } from "./ids.ts";
import { seedKlips } from "./klips.ts";

/** Dashboards, Klips and data sources. */
export function seedContent(world: World): void {
  seedDataSources(world);
  seedKlips(world);
  for (const tab of seededTabs) tabs(world).put(tab.id, tab);
  for (const instance of seededInstances) klipInstances(world).put(instance.id, instance);
  annotations(world).put(seededAnnotation.id, seededAnnotation);
  publishedLinks(world).put(seededLink.id, seededLink);
}

const asset = { account: ids.company, created_by: ids.jane, user_share_rights: [] };

const seededTabs: readonly Tab[] = [
  {
    ...asset,
    id: ids.tab,
    name: "Sales",
    description: "Weekly",
    last_updated: "2026-03-02T10:11:12Z",
    share_rights: [{ group_id: ids.managers, can_edit: false, visibility: "dashboard" }],
    layout: {
      type: "grid",
      state: {
        desktop: {
          itemConfigs: [
            {
              ...{ id: `gridklip-${ids.klipInstance}`, colSpan: 3, minHeight: 168, height: 548 },
              index: [0, 0],
            },
            { ...{ id: `gridklip-${ids.otherKlipInstance}`, colSpan: 3, minHeight: 136 }, index: [3, 0] },
          ],
          colWidths: ["auto", "auto", "auto", "auto", "auto", "auto"],
          cols: 6,
        },
      },
    },
  },
  {
    ...asset,
    id: ids.otherTab,
    name: "Stock",
    description: null,
    last_updated: "2026-03-04T09:30:00Z",
    share_rights: [{ group_id: ids.allUsers, can_edit: false }],
    layout: { type: "100", state: {} },
  },
];

const seededInstances: readonly KlipInstance[] = [
  { id: ids.klipInstance, tab_id: ids.tab, klip_id: ids.klip },
  { id: ids.otherKlipInstance, tab_id: ids.tab, klip_id: ids.otherKlip },
];

const seededAnnotation: Annotation = {
  id: ids.annotation,
  klip_id: ids.klip,
  created_by: ids.jane,
  date_created: "2026-06-21T13:18:30Z",
  body: "Check June orders",
};

const seededLink: PublishedLink = {
  id: ids.publishedLink,
  dashboard_id: ids.tab,
  name: "Board pack",
  description: "For the board",
  isPublic: true,
  theme: "light",
  social: false,
  wantsAdvertising: false,
  useIpRanges: false,
  created_by: ids.jane,
  date_created: "2026-01-09T08:12:44Z",
  date_last_accessed: "2026-02-03T07:30:05Z",
};
