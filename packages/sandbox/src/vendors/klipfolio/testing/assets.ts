import type { KlipfolioClient } from "@clade/klipfolio";

/** A kind of things that are shared, by the name of its list. */
export type AssetKind = "tabs" | "klips" | "datasources";

/** The path of one asset of a kind. */
export const assetPaths = {
  tabs: "/tabs/{tab_id}",
  klips: "/klips/{klip_id}",
  datasources: "/datasources/{datasource_id}",
} as const;

/** The path of somebody's right to one asset of a kind. */
export const rightPaths = {
  tabs: "/tabs/{tab_id}/share-rights/{group_id}",
  klips: "/klips/{klip_id}/share-rights/{group_id}",
  datasources: "/datasources/{datasource_id}/share-rights/{group_or_user_id}",
} as const;

/** The parameter of a path to an asset, whichever it is. */
export const assetAt = (id: string) => ({ tab_id: id, klip_id: id, datasource_id: id });

/** The parameters of a path to somebody's right. */
export const rightAt = (id: string, holder: string) => ({
  ...assetAt(id),
  ...{ group_id: holder, group_or_user_id: holder },
});

/** Creates an asset of a kind. @returns its id */
export async function createAsset(client: KlipfolioClient, kind: AssetKind, name: string): Promise<string> {
  if (kind === "tabs") return (await client.POST("/tabs", { body: { name } })).created?.tab_id ?? "";
  if (kind === "klips") return (await client.POST("/klips", { body: { name } })).created?.klip_id ?? "";
  const body = { name, connector: "simple_rest" } as const;
  return (await client.POST("/datasources", { body })).created?.datasource_id ?? "";
}
