/** Whether a media type is JSON or, like `application/problem+json`, built on it. */
export function isJson(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);
}

/** Whether a media type is that of HTML forms, as it is written in a query. */
export function isForm(mediaType: string): boolean {
  return /^application\/x-www-form-urlencoded\s*(;|$)/i.test(mediaType);
}

/**
 * Whether media types are those of one file that may be of several forms, such as CSV, JSON and XML: it is passed on as it
 * is, and nobody looks into it.
 */
export function isFile(mediaTypes: readonly string[]): boolean {
  if (mediaTypes.some((mediaType) => isForm(mediaType) || /^multipart\//i.test(mediaType))) return false;
  return new Set(mediaTypes.map(kindOfFile)).size > 1;
}

function kindOfFile(mediaType: string): "json" | "text" | "bytes" {
  if (isJson(mediaType)) return "json";
  return /^text\//i.test(mediaType) ? "text" : "bytes";
}
