import type { ClientResourceAllocation } from "@clade/klipfolio";

type ResourceKey = ClientResourceAllocation["name"];

/** The names of resources in answers, by their keys. The first four are always listed, the others once they are set. */
export const resourceNames: Readonly<Partial<Record<ResourceKey, string>>> = {
  "api.requests.perDay": "API Calls per Day",
  "dashboard.combined.total": "Dashboards",
  "company.seats": "Users",
  "published.private.links": "Private Links",
  "api.requests.perSecond": "API Calls per Second",
  "api.append.data.size": "API Append Data Size (in KB)",
  "dashboard.klips.perTab": "Klips per Dashboard",
  "dashboard.tabs.perDashboard": "Maximum viewable Dashboards",
  "workspace.datasources.perFormula": "Data Sources per Formula",
  "sessions.concurrent": "Concurrent Sessions",
  "published.private.concurrent": "Private Link Viewers",
};

/** What a new client has, which is assumed: the documented example. */
export const firstResources = {
  "api.requests.perDay": 10_000,
  "dashboard.combined.total": -1,
  "published.private.links": 0,
} as const;

/** The key under which a resource is kept: the number of dashboards once had another one. */
export function keptResourceKey(key: ResourceKey): ResourceKey {
  return key === "dashboard.tabs.total" ? "dashboard.combined.total" : key;
}

/** The names of features in the application, by those in requests. */
export const featureNames: Readonly<Record<string, string>> = {
  theming: "Custom Theme",
  domain_cloaking: "SSL Domain Alias",
  published_dashboards: "Private Links",
  downloadable_reports: "Download Reports",
  scheduled_emails: "Email Reports",
  sso: "SSO",
  embeds: "Embeds",
  public_dashboards: "Public Links",
};

/** The settings that are known. Others are refused. */
export const settingNames: ReadonlySet<string> = new Set([
  "brand.parent.enabled",
  "datasource.blacklist",
  "dpn.env.date.language.tag",
  "firstrun.introductoryTour",
]);
