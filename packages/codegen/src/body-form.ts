import { isForm, isJson } from "@clade/bundle";

import type { BodyForm } from "@clade/runtime";

/** The form of a body by its media types; nothing where JSON is among them. */
export function bodyForm(mediaTypes: readonly string[]): BodyForm | undefined {
  if (mediaTypes.length === 0) return "empty";
  if (mediaTypes.some(isJson)) return undefined;
  if (mediaTypes.some(isForm)) return "form";
  if (mediaTypes.some((mediaType) => /^multipart\//i.test(mediaType))) return "multipart";
  return mediaTypes.some((mediaType) => /^text\//i.test(mediaType)) ? "text" : "bytes";
}
