import { UsageError } from "@clade/runtime";
import { headOf } from "./excerpt.ts";

const PATH = /^@?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/u;

/** A name that `czql` puts into the text of a query. Made by `identifier`. */
export class CzqlIdentifier {
  // A private field, and not a property: no parsed JSON can look like one.
  readonly #path: string;

  constructor(path: unknown) {
    if (typeof path !== "string") {
      throw new UsageError(`An identifier must be a string; got a value of type ${typeof path}.`);
    }
    if (!PATH.test(path)) {
      throw new UsageError(
        `"${headOf(path)}" is no identifier. It must be a name of ASCII letters, digits and underscores that starts ` +
          `with no digit, or several with dots between, such as "Manager.Name", and may have an @ in front.`,
      );
    }
    this.#path = path;
  }

  /** The text of an identifier, or undefined for any other value. */
  static textOf(value: unknown): string | undefined {
    return typeof value === "object" && value !== null && #path in value ? value.#path : undefined;
  }
}

/**
 * A field, a path of fields or an entity type whose name is known at run time only, for use in `czql`. Its text goes into
 * the query, so everything but names, dots and one `@` in front is refused.
 *
 * @example
 * czql`SELECT ${identifier("Manager.Name")} FROM ${identifier(typeName)}`
 * @throws UsageError if it is no such path
 */
export function identifier(path: string): CzqlIdentifier {
  return new CzqlIdentifier(path);
}
