/** JSON, or built on it. */
export type JsonMedia = `${string}/json${string}` | `${string}+json${string}`;

/** The media type of HTML forms. */
export type FormMedia = "application/x-www-form-urlencoded";

/** How a body of one media type is written; the code generator tells them apart in the same way. */
export type FormOf<Media> = Media extends JsonMedia
  ? "json"
  : Media extends FormMedia
    ? "form"
    : Media extends `multipart/${string}`
      ? "multipart"
      : Media extends `text/${string}`
        ? "text"
        : "bytes";

/** Whether a type is a union. */
export type IsSeveral<Type, Each = Type> = [Type] extends [never]
  ? false
  : Each extends unknown
    ? [Type] extends [Each]
      ? false
      : true
    : never;

/** Whether media types are those of one file that may be of several forms, such as CSV, JSON and XML. */
export type IsFile<Media> = [Extract<FormOf<Media>, "form" | "multipart">] extends [never]
  ? IsSeveral<FormOf<Media>>
  : false;
