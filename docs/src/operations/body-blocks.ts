import type { Bundle, MediaType, Operation, Webhook } from "@clade/bundle";
import { code } from "../markdown/inline.ts";
import { exampleBlock } from "./example-block.ts";
import { fieldsTable } from "./fields-table.ts";

/** The body of a request: for each media type its fields and an example; nothing where there is no body. */
export function bodyBlocks(
  bundle: Bundle,
  { requestBody }: Pick<Operation | Webhook, "requestBody">,
): string[] {
  if (!requestBody) return [];
  return [
    requestBody.required ? "It must be there." : "It may be left out.",
    ...Object.entries(requestBody.content).flatMap(([contentType, mediaType]) =>
      mediaTypeBlocks(bundle, contentType, mediaType),
    ),
  ];
}

/** What is said of a body in one media type: its name, its fields, its first example. */
export function mediaTypeBlocks(bundle: Bundle, contentType: string, mediaType: MediaType): string[] {
  const examples = Object.entries(mediaType.examples ?? {}).slice(0, 1);
  return [
    `As ${code(contentType)}:`,
    fieldsTable(bundle, mediaType.schema),
    ...examples.map(([name, example]) => exampleBlock(name, example)),
  ];
}
