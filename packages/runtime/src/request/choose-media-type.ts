import type { BodyForm, OperationBehaviour } from "../behaviour.ts";

/** How a request body is written. */
export interface ChosenMediaType {
  readonly form: BodyForm | "json";
  /** Undefined where the form's usual one is meant. */
  readonly mediaType: string | undefined;
}

/** The form of a body that the caller has made into a form already. */
function formOfBody(body: unknown): BodyForm | undefined {
  if (body instanceof FormData) return "multipart";
  return body instanceof URLSearchParams ? "form" : undefined;
}

/**
 * The media type of a request body: the caller's choice, else the one that the body is made for, else the first.
 * @param chosen the caller's `contentType`, which the operation knows
 */
export function chooseMediaType(
  { sends, mediaTypes = {} }: Pick<OperationBehaviour, "sends" | "mediaTypes">,
  body: unknown,
  chosen: string | undefined,
): ChosenMediaType {
  const known = Object.entries(mediaTypes);
  const fitting = known.find(([name, form]) => (chosen ? name === chosen : form === formOfBody(body)));
  const [mediaType, form] = fitting ?? known[0] ?? [undefined, sends ?? "json"];
  return { form, mediaType };
}
