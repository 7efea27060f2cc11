import {
  escapePointerFragment,
  getLineColLocation,
  type LocationObject,
  type Source,
} from "@redocly/openapi-core";
import { relative } from "node:path";
import { SpecError } from "../spec-error.ts";

/** Somebody's own OpenAPI document. */
export interface OwnDocument {
  /** As it was given. */
  readonly path: string;
  /** The file as it is written, by which faults are located. */
  readonly source: Source;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The keys that lead to something in a document. */
export type Steps = readonly (string | number)[];

/**
 * An error that names file, line and column of a fault. What another file has brought in is located where that is referred to.
 *
 * @param isOfKey Whether the key is meant, rather than what it holds.
 */
export function errorAt({ source }: OwnDocument, steps: Steps, text: string, isOfKey = false): SpecError {
  const pointer = `#/${steps.map((step) => escapePointerFragment(String(step))).join("/")}`;
  return new SpecError(`${describeLocation({ source, pointer, reportOnKey: isOfKey })}: ${text}`);
}

/** Such as `openapi.yaml:12:5`. */
export function describeLocation(location: LocationObject): string {
  const { source, start } = getLineColLocation(location);
  return `${shortPath(source.absoluteRef)}:${start.line}:${start.col}`;
}

/** A path from where the command runs. */
export function shortPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith("..") ? path : fromHere;
}
