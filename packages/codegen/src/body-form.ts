import { isFile, isForm, isJson } from "@clade/bundle";

import type { BodyForm } from "@clade/runtime";

/** The form of a body of one media type. */
export function formOf(mediaType: string): BodyForm | "json" {
  if (isJson(mediaType)) return "json";
  if (isForm(mediaType)) return "form";
  if (/^multipart\//i.test(mediaType)) return "multipart";
  return /^text\//i.test(mediaType) ? "text" : "bytes";
}

/**
 * The form of a body by its media types; nothing for JSON. A file that may be of several forms is bytes. Where one of them
 * is a form, they are ways to say the same, of which the first is the usual one.
 */
export function bodyForm(mediaTypes: readonly string[]): BodyForm | undefined {
  const [first] = mediaTypes;
  if (first === undefined) return "empty";
  if (isFile(mediaTypes)) return "bytes";
  const form = formOf(first);
  return form === "json" ? undefined : form;
}
