import type { OperationBehaviour } from "../behaviour.ts";
import { UsageError } from "../errors/usage-error.ts";
import { nearestName } from "../options/nearest-name.ts";
import { listNames } from "../options/refuse-unknown-names.ts";
import type { UntypedInit } from "./check-init.ts";

const SHAPES = ["bytes", "text", "stream"];

function checkAs({ id, reads }: OperationBehaviour, as: unknown): void {
  if (as === undefined) return;
  if (reads !== "bytes") {
    throw new UsageError(
      `"as" is for an answer that is a file, and that of ${id} is not: the client knows how to read it. Leave "as" out.`,
    );
  }
  if (typeof as === "string" && SHAPES.includes(as)) return;
  throw new UsageError(`"as" must be one of ${listNames(SHAPES)}.`);
}

function checkContentType(
  { id, mediaTypes = {} }: OperationBehaviour,
  contentType: unknown,
  body: unknown,
): void {
  if (contentType === undefined) return;
  const known = Object.keys(mediaTypes);
  if (known.length === 0) {
    throw new UsageError(
      `"contentType" is for a body of several media types, which ${id} has not. Leave it out.`,
    );
  }
  if (!known.some((name) => name === contentType)) {
    const nearest = typeof contentType === "string" ? nearestName(contentType, known) : undefined;
    const hint = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
    throw new UsageError(`"contentType" of ${id} must be one of ${listNames(known)}.${hint}`);
  }
  if (body === undefined) throw new UsageError('"contentType" is given, but "body" is not.');
}

/**
 * Checks what a call says about the shape of its bodies.
 * @throws UsageError where the operation leaves no choice, and for a choice that it does not know
 */
export function checkBodySettings(operation: OperationBehaviour, init: UntypedInit): void {
  checkAs(operation, init.as);
  checkContentType(operation, init.contentType, init.body);
}
