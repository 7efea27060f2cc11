import type { Example, Response } from "@clade/bundle";
import type { ErrorBehaviour } from "@clade/runtime";
import type { ErrorKind } from "@clade/spec-rules";

/** The behaviour of an error response, or nothing where the spec gives it no `x-error`. */
export function errorBehaviour(response: Response): ErrorBehaviour | undefined {
  const error = response["x-error"];
  if (!error) return undefined;
  const { kind, message, code, reference } = error;
  const kindOfMessage = kindsByMessage(response, message);
  const retry = response["x-retry"];
  // In this order whatever the spec's: errors are the same when their text is the same.
  return {
    kind,
    ...(message !== undefined && { message }),
    ...(code !== undefined && { code }),
    ...(reference !== undefined && { reference }),
    ...(Object.keys(kindOfMessage).length > 0 && { kindOfMessage }),
    ...(retry && { retry: { times: retry.times, ...(retry.then && { then: retry.then }) } }),
  };
}

/** One status may mean several things: an example with a kind of its own says what its exact message means. */
function kindsByMessage(response: Response, place: string | undefined): Record<string, ErrorKind> {
  const examples = Object.values(response.content ?? {}).flatMap((mediaType) =>
    Object.values(mediaType.examples ?? {}),
  );
  return Object.fromEntries(
    examples.flatMap((example) => {
      const kind = example["x-error"]?.kind;
      const message = messageOf(example, place);
      return kind && message !== undefined ? [[message, kind]] : [];
    }),
  );
}

/** As the client reads it: without the white space around it, and numbers as text. */
function messageOf(example: Example, place: string | undefined): string | undefined {
  const message = place?.startsWith("/") ? at(example.value, place) : example.value;
  if (typeof message === "number") return String(message);
  return typeof message === "string" ? message.trim() : undefined;
}

/** RFC 6901. */
function at(value: unknown, pointer: string): unknown {
  const parts = pointer.slice(1).split("/");
  return parts
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | null | undefined)?.[part], value);
}
