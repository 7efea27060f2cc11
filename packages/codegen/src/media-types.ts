import type { OperationBehaviour } from "@clade/runtime";
import { formOf } from "./body-form.ts";

/** What the client writes into the header of its own accord. A multipart form gets its type from the platform. */
const USUAL = [
  "application/json",
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "application/octet-stream",
];

/**
 * The media types that a request body can be sent as, each with its form; nothing where the form says it. A range such
 * as `image/*` is left out, since no header can name it.
 */
export function mediaTypesOf(mediaTypes: readonly string[]): OperationBehaviour["mediaTypes"] {
  const exact = mediaTypes.filter((mediaType) => !mediaType.includes("*"));
  const isUsual = mediaTypes.length === 1 && USUAL.some((usual) => usual === mediaTypes[0]);
  if (exact.length === 0 || isUsual) return undefined;
  return Object.fromEntries(exact.map((mediaType) => [mediaType, formOf(mediaType)]));
}
