import { listOperations, wrongRequests, type Bundle, type Operation, type WrongRequest } from "@clade/bundle";
import { findBundles } from "@clade/front/node";

/** All that a vendor's document shows, as rows of tests. */
export interface Documented {
  readonly bundle: Bundle;
  readonly operations: readonly Operation[];
  /** Each operation with each of its request bodies by name, or without one where it takes none: a title first. */
  readonly samples: readonly (readonly [title: string, operation: Operation, body: string | undefined])[];
  /** Each request that the document refuses: the operationId and what is wrong first. */
  readonly mistakes: readonly (readonly [string, string, Operation, WrongRequest])[];
}

/** Reads what a vendor's document shows. */
export function documentedBy(vendor: string): Documented {
  const bundle = bundleOf(vendor);
  const operations = listOperations(bundle);
  return {
    bundle,
    operations,
    samples: operations.flatMap((operation) =>
      bodyNames(operation).map(
        (name) => [[operation.id, name ?? []].flat().join(", "), operation, name] as const,
      ),
    ),
    mistakes: operations.flatMap((operation) =>
      wrongRequests(bundle, operation).map((wrong) => [operation.id, wrong.wrong, operation, wrong] as const),
    ),
  };
}

export function bundleOf(vendor: string): Bundle {
  const [found] = findBundles({ vendors: [vendor] });
  if (!found) throw new Error(`There is no vendor ${vendor}.`);
  return found.bundle;
}

/**
 * The body of a documented answer in JSON.
 * @param name the example; by default the first
 */
export function documentedBody({ responses }: Operation, status: string, name?: string): unknown {
  const { examples = {} } = responses[status]?.content?.["application/json"] ?? {};
  const example = name === undefined ? Object.values(examples)[0] : examples[name];
  return example?.value;
}

function bodyNames({ requestBody }: Operation): readonly (string | undefined)[] {
  const [{ examples = {} } = {}] = Object.values(requestBody?.content ?? {});
  const names = Object.keys(examples);
  return names.length === 0 ? [undefined] : names;
}
