import {
  BaseResolver,
  bundle,
  createConfig,
  parseYaml,
  type LocationObject,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import { referenceSteps } from "@clade/bundle";
import { isObject } from "@clade/front";
import { SpecError } from "../spec-error.ts";
import { listObjects } from "./list-objects.ts";
import { describeLocation, type OwnDocument } from "./own-document.ts";
import { isReference } from "./reference.ts";

/**
 * The document with all that it refers to in other files. One that refers to none is left as it is, since the longest chains of
 * references are too long for the bundler.
 *
 * @throws SpecError for a file that cannot be read, or lacks what is referred to
 */
export async function bundleFiles(document: OwnDocument): Promise<OwnDocument> {
  const objects = listObjects(document.content).map(({ object }): unknown => object);
  if (objects.filter(isReference).every(({ $ref }) => $ref.startsWith("#"))) return document;
  const config = await createConfig({});
  const { source, content } = document;
  const { bundle: whole, problems } = await bundle({
    doc: { source, parsed: content },
    config,
    externalRefResolver: new BaseResolver(config.resolve),
  });
  const [problem] = problems;
  if (problem) throw new SpecError(explain(document, problem));
  return { ...document, content: whole.parsed as OwnDocument["content"] };
}

function explain({ path }: OwnDocument, { message, location: [location] }: NormalizedProblem): string {
  if (!location) return `${path}: ${message}`;
  const misspelling = /^Failed to parse: (.*?) in "/.exec(message)?.[1];
  const fault =
    misspelling === undefined
      ? `The reference ${referenceAt(location)} leads nowhere. Mend it, or what it leads to.`
      : `This is no YAML: ${misspelling}. Mend it there, or shortly before.`;
  return `${describeLocation(location)}: ${fault}`;
}

/** The bundler tells where a reference is that it cannot follow, but not always which. */
function referenceAt({ source, pointer = "#/" }: LocationObject): string {
  const steps = referenceSteps(pointer).filter((step) => step !== "$ref");
  const holder = steps.reduce<unknown>(
    (node, step) => (isObject(node) ? node[step] : undefined),
    parseYaml(source.body),
  );
  return isReference(holder) ? holder.$ref : "";
}
