import type { Location, Oas3Visitor, UserContext } from "@redocly/openapi-core";
import { isObject } from "../support/is-object.ts";

/** What a rule learns of one object of the description. */
export interface Visit {
  /** The object's own keys; for a `$ref` with keys beside it, these keys alone. */
  readonly object: Readonly<Record<string, unknown>>;
  /** The kind of object by the specification's name, such as `Operation` or `PathItem`. */
  readonly kind: string;
  readonly location: Location;
  readonly report: (problem: Parameters<UserContext["report"]>[0]) => void;
}

/**
 * A visitor that sees every OpenAPI object in which an `x-` key is an extension: not maps with names of the author's
 * choice, such as the `properties` of a schema, and not what stands inside example values.
 */
export function everyObject(visit: (visit: Visit) => void): Pick<Oas3Visitor, "any" | "ref"> {
  return {
    any: {
      enter(node: unknown, context) {
        if (!isObject(node) || context.type.extensionsPrefix !== "x-") return;
        visit(visitOf(node, context));
      },
    },
    ref: {
      enter(node, context) {
        // Only these two may have keys beside a $ref; Redocly's spec-ref-siblings reports them elsewhere.
        if (context.type.name !== "Schema" && context.type.name !== "PathItem") return;
        visit(visitOf(Object.fromEntries(Object.entries(node).filter(([key]) => key !== "$ref")), context));
      },
    },
  };
}

function visitOf(object: Visit["object"], context: UserContext): Visit {
  return {
    object,
    kind: context.type.name,
    location: context.location,
    report: (problem) => {
      context.report(problem);
    },
  };
}
