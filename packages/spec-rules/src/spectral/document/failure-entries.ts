import { isObject } from "../../support/is-object.ts";
import type { Failure } from "../../vocabulary/index.ts";
import type { Found, Path } from "./json.ts";

/** One entry of an `x-failure` and where it stands. */
export interface FailureEntry {
  readonly failure: Failure;
  readonly path: Path;
}

/** The entries of the `x-failure` of an operation or of the document; none where it says that none is known. */
export function failureEntries({ node, path }: Pick<Found, "node" | "path">): FailureEntry[] {
  const entries = node["x-failure"];
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((failure: unknown, index) =>
    // A value that its schema refuses is reported on the sources.
    isObject(failure) && isObject(failure["when"])
      ? [{ failure: failure as unknown as Failure, path: [...path, "x-failure", index] }]
      : [],
  );
}
