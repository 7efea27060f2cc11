import type { Example, Response } from "@clade/bundle";
import type { ErrorBehaviour } from "@clade/runtime";
import type { ErrorKind } from "@clade/spec-rules";

/** The behaviour of an error response, or nothing where the spec gives it no `x-error`. */
export function errorBehaviour(response: Response): ErrorBehaviour | undefined {
  const error = response["x-error"];
  if (!error) return undefined;
  const { kind, message, code, reference } = error;
  const retry = response["x-retry"];
  const kinds = kindsBy(response, (example) =>
    code === undefined ? messageOf(example, message) : textOf(at(example.value, code)),
  );
  // In this order whatever the spec's: errors are the same when their text is the same.
  return {
    kind,
    ...(message !== undefined && { message }),
    ...(code !== undefined && { code }),
    ...(reference !== undefined && { reference }),
    ...(kinds && (code === undefined ? { kindOfMessage: kinds } : { kindOfCode: kinds })),
    ...(retry && { retry: { times: retry.times, ...(retry.then && { then: retry.then }) } }),
  };
}

/** One status may mean several things: an example with a kind of its own says what its exact code or message means. */
function kindsBy(
  response: Response,
  sayingOf: (example: Example) => string | undefined,
): Record<string, ErrorKind> | undefined {
  const examples = Object.values(response.content ?? {}).flatMap((mediaType) =>
    Object.values(mediaType.examples ?? {}),
  );
  const kinds = examples.flatMap((example) => {
    const kind = example["x-error"]?.kind;
    const saying = sayingOf(example);
    return kind && saying !== undefined ? [[saying, kind] as const] : [];
  });
  return kinds.length > 0 ? Object.fromEntries(kinds) : undefined;
}

/** As the client reads it: without the white space around it. */
function messageOf(example: Example, place: string | undefined): string | undefined {
  return textOf(place?.startsWith("/") ? at(example.value, place) : example.value)?.trim();
}

/** As the client reads it: numbers as text. */
function textOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** RFC 6901. */
function at(value: unknown, pointer: string): unknown {
  const parts = pointer.slice(1).split("/");
  return parts
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | null | undefined)?.[part], value);
}
