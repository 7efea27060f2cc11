import { exampleValue, listOperations, type Bundle, type Example, type Operation } from "@clade/bundle";
import type { CallPlan } from "../consumer/try-client.ts";

/** A vendor's simplest read, and what its spec says comes of it. */
export interface PlannedCall extends Pick<CallPlan, "path" | "params" | "refusal"> {
  /** The data of the documented success. */
  readonly data: unknown;
  /** The kind of the documented refusal. */
  readonly kind: string;
}

/**
 * Chooses the read that needs the fewest parameters, and the first refusal of it that a client does not answer by itself.
 * @throws Error when the spec has no such operation
 */
export function plannedCall(bundle: Bundle): PlannedCall {
  const reads = listOperations(bundle).flatMap((operation) => {
    const required = operation.parameters.filter(({ required }) => required);
    const success = examplesOf(operation, "200")[0];
    const refusal = firstRefusal(operation);
    return isRead(operation) && success && refusal ? [{ operation, required, success, refusal }] : [];
  });
  const [read] = reads.sort((first, second) => first.required.length - second.required.length);
  if (!read)
    throw new Error(`${bundle.info.title} has no read with an example of its success and of a refusal.`);
  const valuesIn = (place: string) =>
    Object.fromEntries(
      read.required.filter((parameter) => parameter.in === place).map((one) => [one.name, exampleValue(one)]),
    );
  return {
    path: read.operation.path,
    params: { path: valuesIn("path"), query: valuesIn("query") },
    refusal: { prefer: `code=${read.refusal.status}, example=${read.refusal.name}` },
    data: read.success.example.value,
    kind: read.refusal.kind,
  };
}

function isRead({ method, object }: Operation): boolean {
  return method === "get" && (object["x-effect"]?.does ?? "reads") === "reads";
}

/** The named examples of a response that has one media type; more would be those of a file, which is handed over as bytes. */
function examplesOf({ responses }: Operation, status: string): { name: string; example: Example }[] {
  const contents = Object.values(responses[status]?.content ?? {});
  const [content] = contents.length === 1 ? contents : [];
  return Object.entries(content?.examples ?? {}).map(([name, example]) => ({ name, example }));
}

/** Kinds after which the client waits, logs in or sends again before it gives the error. */
const answeredByClient = new Set(["rate-limited", "server", "session-ended"]);

function firstRefusal(operation: Operation): { status: string; name: string; kind: string } | undefined {
  return Object.entries(operation.responses)
    .flatMap(([status, response]) =>
      examplesOf(operation, status).flatMap(({ name, example }) => {
        const kind = example["x-error"]?.kind ?? response["x-error"]?.kind;
        return kind === undefined ? [] : [{ status, name, kind }];
      }),
    )
    .find(({ kind }) => !answeredByClient.has(kind));
}
