import type { Call, Progress } from "../call.ts";
import { MOST_REDIRECTS, redirectOf } from "../exchange/redirect.ts";

/** What to do about a redirect that was not followed; undefined for any other answer. */
export function redirectAdvice(
  { operation, redactor }: Call,
  { url }: Progress,
  response: Response,
): string | undefined {
  const redirect = url === undefined ? undefined : redirectOf(response, url, operation);
  if (!redirect) return undefined;
  if ("to" in redirect) return `It redirects for ever: ${MOST_REDIRECTS} redirects were followed.`;
  return `${redactor.text(redirect.trouble)} If the vendor has moved, pass its new address as \`baseUrl\`.`;
}
