import { findVendors, listOperations, readBundle, type Bundle } from "@clade/bundle";
import { prepareBundle } from "../prepare/prepare-bundle.ts";
import { sampleSandbox } from "./sample-sandbox.ts";

/** What a vendor's reference page says, as Redoc gets it. */
export interface Reference {
  readonly introduction: string;
  /** The operation with its parameters and answers, as JSON without escapes. */
  readonly operation: (id: string) => string;
  /** How callers say who they are. */
  readonly security: string;
  readonly servers: string;
}

/** Reads the reference of one vendor. */
export function readReference(vendorName: string): Reference {
  const vendor = findVendors().find(({ name }) => name === vendorName);
  if (!vendor) throw new Error(`There is no vendor ${vendorName}.`);
  const prepared = prepareBundle(
    readBundle(vendor.bundlePath),
    vendorName,
    "http://127.0.0.1:4010/x",
    sampleSandbox,
  );
  const document = prepared as unknown as Bundle;
  const operations = listOperations(document);
  return {
    introduction: plain(document.info.description),
    operation: (id) => plain(operations.find((operation) => operation.id === id)),
    security: plain(document.components?.securitySchemes),
    servers: plain(document.servers),
  };
}

/** Without the tags, escapes and line breaks between words. */
function plain(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll(/<\/?[a-z][^>]*>/g, "")
    .replaceAll('\\"', '"')
    .replaceAll("\\n", " ");
}
