import { fromBase64, toBase64 } from "@clade/bundle/document";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { found } from "../found.ts";
import type { DataSourceInstance } from "../rows/content.ts";
import { dataSources, instances } from "../tables.ts";
import { timestamp } from "../timestamp.ts";
import { refreshed } from "./refreshing.ts";

/** The media type of workbooks is in no description; this is the usual one. */
const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  xml: "application/xml",
  xls: "application/vnd.ms-excel",
};

/**
 * The file of an instance, byte for byte, as its data source's format labels it.
 * @throws Refusal if nothing was uploaded yet; that it is a 404 is assumed
 */
export function downloaded(world: World, instance: DataSourceInstance) {
  if (instance.data === "") refuse(404, "notFound");
  instances(world).update(instance.id, { date_last_access: timestamp(world) });
  const { format } = found(dataSources(world), instance.datasource_id);
  const mediaType = mediaTypes[format] ?? "application/octet-stream";
  return { status: 200, mediaType, body: fromBase64(instance.data) } as const;
}

/** Stores a file in place of the one before. It counts as a refresh, which is assumed. */
export function upload(world: World, instance: DataSourceInstance, bytes: Uint8Array): void {
  const data = toBase64(bytes);
  const source = found(dataSources(world), instance.datasource_id);
  instances(world).put(instance.id, { ...refreshed(world, source, instance), data });
}

/** In bytes. */
export function sizeOf({ data }: DataSourceInstance): number {
  return Math.floor((data.replace(/=+$/, "").length * 3) / 4);
}
