import type { ErrorBehaviour } from "../behaviour.ts";

/** Whether the spec says where things stand inside the body, which makes it JSON. */
function hasPlaces(behaviour: ErrorBehaviour | undefined): boolean {
  return [behaviour?.message, behaviour?.code, behaviour?.reference].some((place) => place?.startsWith("/"));
}

/**
 * An error's body: parsed where it is JSON, else its text, undefined where it is empty. It is JSON if its content
 * type says so, or if the spec says so and it looks it: a text such as `404` stays one. Broken JSON stays text.
 */
export function readErrorData(
  text: string,
  contentType: string | null,
  behaviour: ErrorBehaviour | undefined,
): unknown {
  if (text === "") return undefined;
  const isJson = /json/iu.test(contentType ?? "") || (hasPlaces(behaviour) && /^\s*[[{]/u.test(text));
  if (!isJson) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
