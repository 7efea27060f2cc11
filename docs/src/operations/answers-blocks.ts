import type { Bundle, MediaType, Operation, Response, Webhook } from "@clade/bundle";
import { bullets } from "../markdown/blocks.ts";
import { code, oneLine } from "../markdown/inline.ts";
import { reason } from "../markdown/source-list.ts";
import { mediaTypeBlocks } from "./body-blocks.ts";

/** Every documented answer to a call: what it means, its headers, and its body with an example. */
export function answersBlocks(
  bundle: Bundle,
  { responses }: Pick<Operation | Webhook, "responses">,
): string[] {
  return Object.entries(responses).flatMap(([status, response]) => [
    `### ${status}`,
    response.description.trim(),
    notes(bundle, response),
    ...Object.entries(response.content ?? {}).flatMap(([contentType, mediaType]) =>
      mediaTypeBlocks(bundle, contentType, isRefusal(status) ? withoutSchema(mediaType) : mediaType),
    ),
  ]);
}

function isRefusal(status: string): boolean {
  return Number(status) >= 400;
}

/** Refusals have few fields and look alike: their example says as much. */
function withoutSchema({ examples = {} }: MediaType): MediaType {
  return { examples };
}

function notes(bundle: Bundle, response: Response): string {
  const { "x-evidence": evidence, "x-error": error, headers = {} } = response;
  return bullets([
    ...(evidence ? [`**Evidence:** ${evidence.grade}. ${reason(bundle.info["x-origin"], evidence)}`] : []),
    ...(error ? [`**The client reports it as:** ${code(error.kind)}`] : []),
    ...Object.entries(headers).map(
      ([name, { description = "" }]) => `**Header ${code(name)}:** ${oneLine(description)}`,
    ),
  ]);
}
