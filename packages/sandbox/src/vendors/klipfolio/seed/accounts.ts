import type { World } from "../../../core/world.ts";
import { clients, companies } from "../tables.ts";
import { ids } from "./ids.ts";

/** The agency and two clients of it. */
export function seedAccounts(world: World): void {
  companies(world).put(ids.company, {
    id: ids.company,
    name: "Northwind Agency",
    resources: { "api.requests.perDay": 10_000 },
    has_themes: false,
  });
  clients(world).put(ids.acme, {
    id: ids.acme,
    company: ids.company,
    external_id: "crm-88",
    name: "Acme",
    description: "Paid search",
    status: "active",
    seats: 5,
    last_sign_in: null,
    custom_theme: false,
    properties: { region: "EMEA", TwitterHandle: "acme" },
    settings: { "brand.parent.enabled": false, "dpn.env.date.language.tag": "en-GB" },
    resources: {
      "api.requests.perDay": 10_000,
      "dashboard.combined.total": -1,
      "published.private.links": 0,
    },
    features: ["downloadable_reports", "scheduled_emails", "embeds", "public_dashboards"],
    share_rights: [{ group_id: ids.managers, can_manage: true }],
  });
  clients(world).put(ids.bistro, {
    id: ids.bistro,
    company: ids.company,
    name: "Bistro",
    description: "",
    status: "active",
    seats: -1,
    last_sign_in: "2026-02-26T23:58:29Z",
    custom_theme: false,
    properties: {},
    settings: {},
    resources: {
      "api.requests.perDay": 10_000,
      "dashboard.combined.total": -1,
      "published.private.links": 0,
    },
    features: [],
    share_rights: [],
  });
}
