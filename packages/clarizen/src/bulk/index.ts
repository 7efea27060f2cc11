export type { Batch, Bulk, BulkResults, BulkSettings } from "./bulk.ts";
export type { BulkParts, BulkSender } from "./bulk-parts.ts";
export { createBulk } from "./create-bulk.ts";
