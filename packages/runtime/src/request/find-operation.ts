import { UsageError } from "../errors/usage-error.ts";
import { nearestName } from "../options/nearest-name.ts";
import { matchTemplate } from "./match-template.ts";

const asTemplate = (key: string): string => `Write "${key}" and put the values into "params.path".`;

/** @param prefix what the keys of the table have before a path */
function suggest(prefix: string, path: string, known: readonly string[]): string {
  const filled = known.filter(
    (key) => key.startsWith(prefix) && matchTemplate(path, key.slice(prefix.length)),
  );
  // A path that is nothing but a parameter, such as /{cligId}, fits every slip of the pen and comes last.
  const template = filled.find((key) => /\/[^{/]/u.test(key));
  if (template) return asTemplate(template);
  const otherMethods = known
    .filter((key) => key.endsWith(` ${path}`))
    .map((key) => key.split(" ", 1)[0] ?? "");
  if (otherMethods.length > 0) return `That path knows ${otherMethods.join(", ")}.`;
  const nearest = nearestName(`${prefix}${path}`, known);
  if (nearest) return `Did you mean "${nearest}"?`;
  return filled[0] ? asTemplate(filled[0]) : "See the client's types for those that exist.";
}

/**
 * What a table of operations has for a method and path: of a vendor's behaviour table, the operation's row.
 * @param method undefined for a table that lists by path alone
 * @param what the kind of operation that the table holds, for the message
 * @throws UsageError for a method and path that the table does not have, with the nearest that it has
 */
export function findOperation<Row>(
  { title, operations }: { readonly title: string; readonly operations: Readonly<Record<string, Row>> },
  method: string | undefined,
  path: unknown,
  what = "operation",
): Row {
  if (typeof path !== "string") {
    throw new UsageError(`The path of a call must be a string; got a value of type ${typeof path}.`);
  }
  const prefix = method === undefined ? "" : `${method} `;
  const key = `${prefix}${path}`;
  const row = Object.hasOwn(operations, key) ? operations[key] : undefined;
  if (row) return row;
  throw new UsageError(`${title} has no ${what} "${key}". ${suggest(prefix, path, Object.keys(operations))}`);
}
