import type { NamedBundle } from "@clade/front/node";
import { bundleFiles } from "./reading/bundle-files.ts";
import { checkOperations } from "./reading/check-operations.ts";
import { checkShape } from "./reading/check-shape.ts";
import { checkVersion } from "./reading/check-version.ts";
import { completeDocument } from "./reading/complete-document.ts";
import type { OwnDocument } from "./reading/own-document.ts";
import { gatherTargets } from "./reading/gather-targets.ts";
import { parseDocument } from "./reading/parse-document.ts";
import { passOverStrangers } from "./reading/pass-over-strangers.ts";
import { withPrismFailures } from "./reading/prism-failures.ts";
import { settleReferences } from "./reading/settle-references.ts";
import { specName } from "./reading/spec-name.ts";
import type { OwnSpec } from "./own-spec.ts";
import { SpecError } from "./spec-error.ts";

/**
 * Reads own documents, each under its name.
 *
 * @param taken Names that are others' already.
 * @param report Takes a line about each thing that is passed over.
 * @throws SpecError for what cannot be served
 */
export async function readOwnSpecs(
  specs: readonly OwnSpec[],
  taken: readonly string[],
  report: (line: string) => void,
): Promise<NamedBundle[]> {
  const places = new Map(taken.map((name) => [name, "a vendor"]));
  const bundles: NamedBundle[] = [];
  for (const spec of specs) {
    const read = await readOwnSpec(spec, report);
    const other = places.get(read.name);
    if (other !== undefined)
      throw new SpecError(`${spec.path}: The name ${read.name} is that of ${other} too. ${cure}`);
    places.set(read.name, spec.path);
    bundles.push(read);
  }
  return bundles;
}

const cure = "Give this one another by --name, or by `name` in a program.";

async function readOwnSpec(spec: OwnSpec, report: (line: string) => void): Promise<NamedBundle> {
  const written = parseDocument(spec.path);
  checkVersion(written);
  checkShape(written);
  const whole = await bundleFiles(written);
  settleReferences(whole);
  // Once more, since this time it is looked into what stood in other files.
  checkShape(whole);
  passOverStrangers(whole).forEach(report);
  const document = gatherTargets(whole);
  const name = nameOf(spec, document);
  const bundle = completeDocument(document, name);
  checkOperations(document, bundle);
  return { name, bundle: withPrismFailures(bundle) };
}

function nameOf({ path, name: wanted }: OwnSpec, document: OwnDocument): string {
  const name = wanted ?? specName(document);
  if (/^[\w.-]+$/.test(name)) return name;
  const rule = "Use letters, digits, hyphens, dots and underscores.";
  throw new SpecError(`${path}: The name ${JSON.stringify(name)} is none. ${rule}`);
}
