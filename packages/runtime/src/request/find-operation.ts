import type { OperationBehaviour, VendorBehaviour } from "../behaviour.ts";
import { UsageError } from "../errors/usage-error.ts";
import { nearestName } from "../options/nearest-name.ts";

const PARAMETER = /\{[^{}]+\}/gu;

/** Whether a path such as `/contact/12` is the template `/contact/{id}` filled in. */
function fills(path: string, template: string): boolean {
  const pattern = template
    .split(PARAMETER)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&"))
    .join("[^/]+");
  return new RegExp(`^${pattern}$`, "u").test(path);
}

const asTemplate = (key: string): string => `Write "${key}" and put the values into "params.path".`;

function suggest(method: string, path: string, known: readonly string[]): string {
  const filled = known.filter(
    (key) => key.startsWith(`${method} `) && fills(path, key.slice(method.length + 1)),
  );
  // A path that is nothing but a parameter, such as /{cligId}, fits every slip of the pen and comes last.
  const template = filled.find((key) => /\/[^{/]/u.test(key));
  if (template) return asTemplate(template);
  const otherMethods = known
    .filter((key) => key.endsWith(` ${path}`))
    .map((key) => key.split(" ", 1)[0] ?? "");
  if (otherMethods.length > 0) return `That path knows ${otherMethods.join(", ")}.`;
  const nearest = nearestName(`${method} ${path}`, known);
  if (nearest) return `Did you mean "${nearest}"?`;
  return filled[0] ? asTemplate(filled[0]) : "See the client's types for those that exist.";
}

/**
 * The behaviour of an operation.
 * @throws UsageError for a method and path that the spec does not have, with the nearest that it has
 */
export function findOperation(behaviour: VendorBehaviour, method: string, path: unknown): OperationBehaviour {
  if (typeof path !== "string") {
    throw new UsageError(`The path of a call must be a string; got a value of type ${typeof path}.`);
  }
  const key = `${method} ${path}`;
  const operation = Object.hasOwn(behaviour.operations, key) ? behaviour.operations[key] : undefined;
  if (operation) return operation;
  const known = Object.keys(behaviour.operations);
  throw new UsageError(`${behaviour.title} has no operation "${key}". ${suggest(method, path, known)}`);
}
