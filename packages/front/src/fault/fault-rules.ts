import type { Operation } from "@clade/bundle/document";
import { chooseDocumented } from "../documented-choice.ts";
import { FaultUsageError, type Fault } from "./fault.ts";
import { parseFault } from "./parse-fault.ts";
import { readyFault, type ReadyFault } from "./ready-fault.ts";

/** A fault that every request to a vendor meets, or to one of its operations. */
export interface FaultRule {
  readonly vendor: string;
  /** An operationId. By default all of the vendor's operations, and what leads to none. */
  readonly operation?: string;
  /** Such as `latency=500`, as in the header `clade-fault`. */
  readonly fault: string;
}

/** What rules are checked against. */
export interface RuledVendor {
  readonly name: string;
  readonly operations: readonly Operation[];
}

/** Finds the fault that a request to an operation of a vendor meets, or to no operation. */
export type FaultFinder = (vendor: string, operationId: string | undefined) => ReadyFault | undefined;

/**
 * Reads rules. That of an operation wins over that of its vendor; the answer of a vendor's rule is for those of its operations
 * that document it.
 *
 * @throws FaultUsageError for a vendor, an operation, a fault or an answer that there is not, and for two rules of one place
 */
export function readFaultRules(rules: readonly FaultRule[], vendors: readonly RuledVendor[]): FaultFinder {
  const ready = new Map<string, ReadyFault | undefined>();
  const places = rules.map(placeOf);
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice !== undefined) {
    throw new FaultUsageError(`There are two faults for ${twice}. Join them by a comma.`);
  }
  // Those of vendors first, so that those of operations replace them.
  for (const rule of [...rules].sort(
    (one, other) => Number(isOfOperation(one)) - Number(isOfOperation(other)),
  )) {
    const vendor = find(vendors, rule.vendor, "vendor", ({ name }) => name);
    for (const [place, fault] of readRule(rule, vendor)) ready.set(place, fault);
  }
  return (vendor, operationId) => ready.get(placeOf({ vendor, operation: operationId }));
}

function isOfOperation({ operation }: FaultRule): boolean {
  return operation !== undefined;
}

function placeOf({ vendor, operation }: { vendor: string; operation?: string | undefined }): string {
  return operation === undefined ? vendor : `${vendor}.${operation}`;
}

function readRule(
  { vendor: name, operation: id, fault: text }: FaultRule,
  { operations }: RuledVendor,
): (readonly [place: string, fault: ReadyFault | undefined])[] {
  const fault = parseFault(text);
  if (id !== undefined) {
    const operation = find(operations, id, `operation of ${name}`, (candidate) => candidate.id);
    return [[`${name}.${id}`, readyFault(fault, operation)]];
  }
  const { answer } = fault;
  if (answer && !operations.some((operation) => chooseDocumented(operation, answer))) {
    throw new FaultUsageError(`No operation of ${name} documents an answer for the fault "${text}".`);
  }
  return [
    [name, asFarAsDocumented(fault, undefined)],
    ...operations.map(
      (operation) => [`${name}.${operation.id}`, asFarAsDocumented(fault, operation)] as const,
    ),
  ];
}

/** Without an answer that is not documented here; nothing where nothing is left. */
function asFarAsDocumented(fault: Fault, operation: Operation | undefined): ReadyFault | undefined {
  const { text, delivery, answer } = fault;
  if (!answer || (operation && chooseDocumented(operation, answer))) return readyFault(fault, operation);
  return Object.keys(delivery).length > 0 ? { text, delivery } : undefined;
}

function find<Item>(
  items: readonly Item[],
  name: string,
  kind: string,
  nameOf: (item: Item) => string,
): Item {
  const found = items.find((item) => nameOf(item) === name);
  if (found) return found;
  throw new FaultUsageError(
    `A fault is for the ${kind} "${name}", which there is not. There are: ${items.map(nameOf).join(", ")}.`,
  );
}
